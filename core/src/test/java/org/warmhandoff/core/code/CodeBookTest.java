package org.warmhandoff.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.warmhandoff.core.code.CodeSystem.HCPCS;
import static org.warmhandoff.core.code.CodeSystem.HL7_PROGRAM;
import static org.warmhandoff.core.code.CodeSystem.HL7_SERVICE_TYPE;
import static org.warmhandoff.core.code.CodeSystem.ICD_10_CM;
import static org.warmhandoff.core.code.CodeSystem.ICD_10_PCS;
import static org.warmhandoff.core.code.CodeSystem.RXNORM;

import org.junit.jupiter.api.Test;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.care.CareTeamRole;
import org.warmhandoff.core.care.Medication;
import org.warmhandoff.core.care.Setting;
import org.warmhandoff.core.care.SupportModality;
import org.warmhandoff.core.care.Technique;

class CodeBookTest {
    private static final CodeBook<SupportModality> MODALITIES = CodeBook.of(SupportModality.class);
    private static final CodeBook<Technique> TECHNIQUES = CodeBook.of(Technique.class);
    private static final CodeBook<Setting> SETTINGS = CodeBook.of(Setting.class);
    private static final CodeBook<Medication> MEDICATIONS = CodeBook.of(Medication.class);

    @Test
    void aConstantHasItsCodings() {
        assertThat(MODALITIES.codings(SupportModality.PEER_SERVICES))
                .isEqualTo(SupportModality.PEER_SERVICES.codings())
                .extracting(Coding::toString)
                .containsExactly("HCPCS H0038", "HCPCS G0140", "HCPCS G0146", "HL7 service-type 553");
        assertThat(MODALITIES.codings(SupportModality.PSYCHIATRIC_TREATMENT)).isEmpty();
    }

    @Test
    void everyConstantThatCarriesACodeIsFoundInOrder() {
        assertThat(MODALITIES.find(HL7_SERVICE_TYPE, "553"))
                .containsExactly(SupportModality.PEER_SERVICES, SupportModality.COACHING);
        assertThat(MODALITIES.find(HCPCS, "H0004")).containsExactly(SupportModality.INDIVIDUAL_COUNSELING);
    }

    @Test
    void aCodeMeansOneThingInEachVocabulary() {
        assertThat(MODALITIES.find(HCPCS, "H0020")).containsExactly(SupportModality.MEDICATION_MANAGEMENT);
        assertThat(SETTINGS.find(HCPCS, "H0020")).containsExactly(Setting.OPIOID_TREATMENT_PROGRAM);
        assertThat(MEDICATIONS.find(HCPCS, "H0020")).containsExactly(Medication.METHADONE);
    }

    @Test
    void aPrefixAndARangeFindWhatTheySpan() {
        assertThat(MODALITIES.find(ICD_10_PCS, "HZ32ZZZ")).containsExactly(SupportModality.INDIVIDUAL_COUNSELING);
        assertThat(TECHNIQUES.find(ICD_10_PCS, "HZ32ZZZ")).containsExactly(Technique.COGNITIVE_BEHAVIORAL_THERAPY);
        assertThat(MODALITIES.find(ICD_10_PCS, "GZ72ZZZ")).containsExactly(SupportModality.FAMILY_THERAPY);
        assertThat(SETTINGS.find(HCPCS, "G2087")).containsExactly(Setting.OFFICE_BASED_OPIOID_TREATMENT);
        assertThat(MEDICATIONS.find(HCPCS, "J0573")).containsExactly(Medication.BUPRENORPHINE);
        assertThat(MODALITIES.find(HCPCS, "G2070")).containsExactly(SupportModality.MEDICATION_MANAGEMENT);
    }

    @Test
    void anUnknownCodeIsAnErrorThatNamesTheSystemAndNotTheCode() {
        assertThatThrownBy(() -> MEDICATIONS.find(HCPCS, "J0576"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Medication: no constant carries this code of HCPCS");
        assertThatThrownBy(() -> MEDICATIONS.find(RXNORM, "1")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> SETTINGS.find(HL7_PROGRAM, "3")).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aCodeOfAnotherSystemIsAnotherCode() {
        assertThat(SETTINGS.find(HL7_SERVICE_TYPE, "108")).containsExactly(Setting.OUTPATIENT);
        assertThatThrownBy(() -> SETTINGS.find(HL7_PROGRAM, "108")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> MODALITIES.find(ICD_10_CM, "HZ32ZZZ")).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aHostAddsItsOwnCodings() {
        CodeSystem ours = new CodeSystem("our roles");
        CodeBook<CareTeamRole> plain = CodeBook.of(CareTeamRole.class);
        CodeBook<CareTeamRole> book = plain.with(CareTeamRole.THERAPIST, Coding.of(ours, "t"))
                .with(CareTeamRole.COUNSELOR, Coding.of(ours, "t"), Coding.under(ours, "c-"));
        assertThat(book.find(new CodeSystem("our roles"), "t"))
                .containsExactly(CareTeamRole.COUNSELOR, CareTeamRole.THERAPIST);
        assertThat(book.find(ours, "c-7")).containsExactly(CareTeamRole.COUNSELOR);
        assertThat(book.codings(CareTeamRole.COUNSELOR)).hasSize(2);
        assertThatThrownBy(() -> plain.find(ours, "t")).isInstanceOf(InvalidValueException.class);
        CodeBook<Medication> more = MEDICATIONS.with(Medication.METHADONE, Coding.of(ours, "m"));
        assertThat(more.find(HCPCS, "H0020")).isEqualTo(more.find(ours, "m"));
    }
}

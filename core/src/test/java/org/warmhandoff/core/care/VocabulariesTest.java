package org.warmhandoff.core.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.warmhandoff.core.Source;
import org.warmhandoff.core.code.CodeSystem;
import org.warmhandoff.core.code.Coding;
import org.warmhandoff.core.code.Term;
import org.warmhandoff.house.HouseRules;
import org.warmhandoff.house.Vocabularies;

class VocabulariesTest {
    private static final List<Class<? extends Term>> ALL =
            List.of(CareTeamRole.class, Medication.class, Setting.class, SupportModality.class, Technique.class);

    @Test
    void theConstantsAreThoseTranscribedWithTheirCodesAndSources() {
        assertThat(Vocabularies.coded(ALL)).containsExactlyElementsOf(Vocabularies.transcribed());
    }

    @Test
    void noVocabularyIsLeftOut() {
        assertThat(Vocabularies.among(HouseRules.mainClasses("org.warmhandoff.core")))
                .containsExactlyElementsOf(
                        ALL.stream().map(Class::getSimpleName).toList());
    }

    @Test
    void everyConstantSaysWhatItMeansAndWhereThatStands() {
        assertThat(Vocabularies.terms(ALL)).allSatisfy(t -> {
            assertThat(t.definition()).as("%s", t).matches("[A-Z][^\\n]{3,}\\.");
            assertThat(t.sources()).as("%s", t).isNotEmpty().doesNotHaveDuplicates();
        });
    }

    @Test
    void onlyFreeCodeSystemsAreShippedAndEveryCodeHasASource() {
        Set<CodeSystem> free = Set.of(
                CodeSystem.HCPCS,
                CodeSystem.ICD_10_CM,
                CodeSystem.ICD_10_PCS,
                CodeSystem.RXNORM,
                CodeSystem.HL7_SERVICE_TYPE,
                CodeSystem.HL7_PROGRAM,
                CodeSystem.GRAVITY);
        assertThat(Vocabularies.terms(ALL).flatMap(t -> t.codings().stream())).allSatisfy(c -> {
            assertThat(c.system()).isIn(free);
            assertThat(c.sources()).isNotEmpty();
        });
    }

    @Test
    void ingredientsAreFromTheListsInWhichTheyWereRead() {
        assertThat(ingredient(Medication.BUPRENORPHINE)).containsExactly(Literature.OPIOID_MEDICATIONS);
        assertThat(ingredient(Medication.METHADONE))
                .containsExactly(Literature.VALUE_SETS, Literature.OPIOID_MEDICATIONS);
        assertThat(ingredient(Medication.NALTREXONE)).containsExactly(Literature.VALUE_SETS);
    }

    private static List<Source> ingredient(Medication medication) {
        return medication.codings().stream()
                .filter(c -> c.system().equals(CodeSystem.RXNORM))
                .findFirst()
                .map(Coding::sources)
                .orElseThrow();
    }

    @Test
    void settingsFallIntoThreeGroups() {
        assertThat(in(Setting.Group.RESIDENTIAL_OR_INPATIENT)).containsExactly(Setting.RESIDENTIAL, Setting.INPATIENT);
        assertThat(in(Setting.Group.COMMUNITY)).containsExactly(Setting.COMMUNITY);
        assertThat(in(Setting.Group.AMBULATORY))
                .containsExactly(
                        Setting.PRIMARY_CARE,
                        Setting.GENERAL_MEDICAL,
                        Setting.OFFICE_BASED_OPIOID_TREATMENT,
                        Setting.OPIOID_TREATMENT_PROGRAM,
                        Setting.OUTPATIENT,
                        Setting.MENTAL_HEALTH_CLINIC,
                        Setting.SUD_CLINIC);
        assertThat(Setting.OTHER.group()).isEmpty();
    }

    private static List<Setting> in(Setting.Group group) {
        return Arrays.stream(Setting.values())
                .filter(s -> s.group().equals(Optional.of(group)))
                .collect(Collectors.toList());
    }
}

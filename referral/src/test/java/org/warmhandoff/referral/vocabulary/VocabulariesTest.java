package org.warmhandoff.referral.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmhandoff.core.InvalidValueException;
import org.warmhandoff.core.care.Literature;
import org.warmhandoff.core.code.CodeBook;
import org.warmhandoff.core.code.CodeSystem;
import org.warmhandoff.core.code.Coding;
import org.warmhandoff.core.code.Term;
import org.warmhandoff.house.HouseRules;
import org.warmhandoff.house.Vocabularies;
import org.warmhandoff.referral.event.Actor;
import org.warmhandoff.referral.event.ConnectionMethod;
import org.warmhandoff.referral.event.DeliveryMode;
import org.warmhandoff.referral.event.HandoffKind;
import org.warmhandoff.referral.event.Reached;

class VocabulariesTest {
    static final List<Class<? extends Term>> ALL = List.of(
            Actor.class,
            Barrier.class,
            CoLocation.class,
            CommonRecordField.class,
            CommunicationChannel.class,
            Condition.class,
            ConnectionMethod.class,
            ConversationTopic.class,
            DeliveryMode.class,
            Fellowship.class,
            GroupFocus.class,
            GroupFormat.class,
            HandoffKind.class,
            IntegrationModel.class,
            MedicationStance.class,
            ModelPart.class,
            MoudAcceptance.class,
            NotDoneReason.class,
            OutcomeMeasure.class,
            PatientChannel.class,
            PatientContactPurpose.class,
            PatientOffer.class,
            PatientSupport.class,
            PolicyTopic.class,
            PracticeActivity.class,
            Reached.class,
            RecoverySupportKind.class,
            SpecialtyTrack.class,
            SupportIntensity.class,
            TreatmentPhase.class);

    @Test
    void theConstantsAreThoseTranscribedWithTheirCodesAndSources() {
        assertThat(Vocabularies.coded(ALL)).containsExactlyElementsOf(Vocabularies.transcribed());
    }

    @Test
    void noVocabularyIsLeftOut() {
        assertThat(Vocabularies.among(HouseRules.mainClasses("org.warmhandoff.referral")))
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
        Set<CodeSystem> free =
                Set.of(CodeSystem.HCPCS, CodeSystem.ICD_10_CM, CodeSystem.HL7_SERVICE_TYPE, CodeSystem.GRAVITY);
        assertThat(Vocabularies.terms(ALL).flatMap(t -> t.codings().stream())).allSatisfy(c -> {
            assertThat(c.system()).isIn(free);
            assertThat(c.sources()).isNotEmpty();
        });
    }

    @Test
    void codesOfNavigationAreFromTheirOwnPages() {
        assertThat(RecoverySupportKind.COMMUNITY_RESOURCE_LINK.codings())
                .extracting(Coding::sources)
                .containsOnly(List.of(Literature.NAVIGATION_CODES));
    }

    @ParameterizedTest
    @CsvSource({
        "F11.20, OPIOID_USE_DISORDER",
        "F10.10, ALCOHOL_USE",
        "F12.10, OTHER_SUBSTANCE_USE",
        "F14.20, OTHER_SUBSTANCE_USE",
        "F16.99, OTHER_SUBSTANCE_USE",
        "F18.10, OTHER_SUBSTANCE_USE",
        "F1920, OTHER_SUBSTANCE_USE",
    })
    void aDiagnosisFindsItsCondition(String code, Condition condition) {
        assertThat(CodeBook.of(Condition.class).find(CodeSystem.ICD_10_CM, code))
                .containsExactly(condition);
    }

    @ParameterizedTest
    @CsvSource({"F17.210", "F09", "F32.9", "F1"})
    void anotherDiagnosisFindsNone(String code) {
        assertThatThrownBy(() -> CodeBook.of(Condition.class).find(CodeSystem.ICD_10_CM, code))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Condition: no constant carries this code of ICD-10-CM");
    }

    @Test
    void aNeedIsFoundByEachOfItsCodes() {
        CodeBook<RecoverySupportKind> book = CodeBook.of(RecoverySupportKind.class);
        assertThat(book.find(CodeSystem.GRAVITY, "homelessness")).containsExactly(RecoverySupportKind.HOUSING);
        assertThat(book.find(CodeSystem.HCPCS, "T2003")).containsExactly(RecoverySupportKind.TRANSPORTATION);
        assertThat(book.find(CodeSystem.HL7_SERVICE_TYPE, "284")).containsExactly(RecoverySupportKind.CHILD_CARE);
        assertThat(CodeBook.of(DeliveryMode.class).find(CodeSystem.HCPCS, "T1014"))
                .containsExactly(DeliveryMode.VIDEO);
    }

    @Test
    void aFellowshipHasAStanceUntilItsMeetingIsChecked() {
        assertThat(Fellowship.values())
                .extracting(Fellowship::defaultStance)
                .containsExactly(
                        MedicationStance.VARIES,
                        MedicationStance.VARIES_OFTEN_RESTRICTIVE,
                        MedicationStance.SUPPORTIVE,
                        MedicationStance.SUPPORTIVE,
                        MedicationStance.UNKNOWN,
                        MedicationStance.UNKNOWN);
    }

    @Test
    void aDefaultStanceIsNotKnownForMatching() {
        assertThat(MedicationStance.SUPPORTIVE.matchedAs(MedicationStance.Basis.DEFAULT))
                .isEqualTo(MedicationStance.UNKNOWN);
        assertThat(MedicationStance.SUPPORTIVE.matchedAs(MedicationStance.Basis.ASKED_GROUP))
                .isEqualTo(MedicationStance.SUPPORTIVE);
        assertThat(MedicationStance.HOSTILE.matchedAs(MedicationStance.Basis.LITERATURE))
                .isEqualTo(MedicationStance.HOSTILE);
        assertThat(MedicationStance.HOSTILE.matchedAs(MedicationStance.Basis.PATIENT_REPORT))
                .isEqualTo(MedicationStance.HOSTILE);
    }

    @Test
    void twoModelsHaveParts() {
        assertThat(IntegrationModel.COLLABORATIVE_CARE.parts())
                .containsExactly(
                        ModelPart.CARE_MANAGER, ModelPart.REGISTRY, ModelPart.REGULAR_REVIEW, ModelPart.CONSULTANT);
        assertThat(IntegrationModel.PRIMARY_CARE_BEHAVIORAL_HEALTH.parts())
                .containsExactly(
                        ModelPart.LICENSED,
                        ModelPart.IN_CARE_TEAM,
                        ModelPart.AVAILABLE_FOR_HANDOFF,
                        ModelPart.JOINS_HUDDLES);
        assertThat(those(IntegrationModel.values(), m -> m.parts().isEmpty()))
                .containsExactly(
                        IntegrationModel.IN_HOUSE,
                        IntegrationModel.CO_LOCATED,
                        IntegrationModel.EXTERNAL_REFERRAL,
                        IntegrationModel.VIRTUAL_OR_MIXED,
                        IntegrationModel.SILOED);
    }

    @Test
    void threeConditionsHaveATrack() {
        assertThat(Condition.PTSD.track()).contains(SpecialtyTrack.PTSD);
        assertThat(Condition.COMPLEX_PSYCHIATRIC.track()).contains(SpecialtyTrack.COMPLEX_PSYCHIATRIC);
        assertThat(Condition.CHRONIC_PAIN.track()).contains(SpecialtyTrack.CHRONIC_PAIN);
        assertThat(those(Condition.values(), c -> c.track().isPresent())).hasSize(3);
    }

    @Test
    void everyPhaseAsksSomethingOfThePractice() {
        assertThat(TreatmentPhase.values())
                .extracting(TreatmentPhase::posture)
                .doesNotHaveDuplicates()
                .allMatch(p -> p.endsWith("."));
        assertThat(TreatmentPhase.BEGINNING.posture()).contains("require nothing");
        assertThat(TreatmentPhase.RELAPSE_OR_SETBACK.posture()).contains("never medication withheld");
    }

    @Test
    void barriersStandInGroups() {
        assertThat(those(Barrier.values(), b -> b.group() == Barrier.Group.READINESS))
                .containsExactly(
                        Barrier.RELUCTANT,
                        Barrier.TRAUMA_HISTORY,
                        Barrier.GROUP_AVERSION,
                        Barrier.HESITANT_ABOUT_EXTERNAL_COUNSELOR,
                        Barrier.FAMILY_CONFLICT);
        assertThat(those(Barrier.values(), b -> b.group() == Barrier.Group.OTHER))
                .containsExactly(Barrier.OTHER);
        assertThat(Arrays.stream(Barrier.Group.values())
                        .map(g -> those(Barrier.values(), b -> b.group() == g).size()))
                .containsExactly(5, 8, 5, 7, 4, 5, 5, 3, 1);
    }

    @Test
    void onTheFirstFiveChannelsPeopleSpeak() {
        assertThat(those(CommunicationChannel.values(), CommunicationChannel::direct))
                .containsExactly(
                        CommunicationChannel.DIRECT_CONVERSATION,
                        CommunicationChannel.MEETING,
                        CommunicationChannel.HUDDLE,
                        CommunicationChannel.PHONE,
                        CommunicationChannel.VIDEO);
    }

    @Test
    void aPhoneNumberAndARenewalAreNoAlternative() {
        assertThat(those(PatientOffer.values(), o -> !o.alternative()))
                .containsExactly(PatientOffer.PHONE_NUMBER, PatientOffer.RENEWAL);
        assertThat(those(PatientOffer.values(), PatientOffer::anotherWay))
                .containsExactly(
                        PatientOffer.REVISIT,
                        PatientOffer.SELF_REFERRAL_SUPPORT,
                        PatientOffer.INTERNAL_SERVICE,
                        PatientOffer.OTHER_PROGRAM);
    }

    @Test
    void aHandoffIsWarmOnlyWithThePatient() {
        assertThat(those(ConnectionMethod.values(), m -> kind(m, true, HandoffKind.WARM)))
                .containsExactly(ConnectionMethod.WARM_HANDOFF_IN_PERSON, ConnectionMethod.WARM_HANDOFF_VIRTUAL);
        assertThat(those(ConnectionMethod.values(), m -> kind(m, false, HandoffKind.WARM)))
                .isEmpty();
        assertThat(those(ConnectionMethod.values(), m -> kind(m, false, HandoffKind.STAFF_TO_STAFF)))
                .containsExactly(
                        ConnectionMethod.WARM_HANDOFF_IN_PERSON,
                        ConnectionMethod.WARM_HANDOFF_VIRTUAL,
                        ConnectionMethod.THREE_WAY_CALL,
                        ConnectionMethod.CALL_ON_BEHALF);
        assertThat(those(ConnectionMethod.values(), m -> kind(m, true, HandoffKind.STAFF_TO_STAFF)))
                .isEmpty();
        for (boolean present : new boolean[] {true, false}) {
            assertThat(those(ConnectionMethod.values(), m -> kind(m, present, HandoffKind.COLD)))
                    .containsExactly(
                            ConnectionMethod.ELECTRONIC_REFERRAL,
                            ConnectionMethod.REFERRAL_DOCUMENT_SENT,
                            ConnectionMethod.LIST_GIVEN,
                            ConnectionMethod.PHONE_NUMBER_GIVEN);
        }
    }

    private static boolean kind(ConnectionMethod method, boolean present, HandoffKind kind) {
        return HandoffKind.of(method, present).equals(Optional.of(kind));
    }

    private static <E> List<E> those(E[] all, Predicate<E> which) {
        return Arrays.stream(all).filter(which).toList();
    }
}

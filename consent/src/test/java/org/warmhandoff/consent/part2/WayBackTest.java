package org.warmhandoff.consent.part2;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.ConsentScope;
import org.warmhandoff.consent.Description;
import org.warmhandoff.consent.Designation;
import org.warmhandoff.consent.Disclosure;
import org.warmhandoff.consent.Expiration;
import org.warmhandoff.consent.InfoCategory;
import org.warmhandoff.consent.Item;
import org.warmhandoff.consent.Provenance;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.consent.PurposeDescription;
import org.warmhandoff.consent.Reading;
import org.warmhandoff.consent.Signature;
import org.warmhandoff.consent.StatedPurpose;
import org.warmhandoff.consent.Statements;
import org.warmhandoff.consent.file.EntryForm;
import org.warmhandoff.consent.file.PatientFile;
import org.warmhandoff.consent.file.Revocation;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.Party;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.PatientId;
import org.warmhandoff.core.Words;

/** What a program tells back is decided from the practice's copy, and from nobody else's. */
class WayBackTest {
    private static final Part2 PART2 = Part2.edition2024();
    private static final Party PROGRAM = Party.part2Program("org-river", "Riverside Counseling");
    private static final Party PRACTICE = Party.coveredEntity("practice-1", "Hilltop Family Practice");
    private static final PatientId PATIENT = PatientId.of("patient-1");
    private static final LocalDate SIGNED = LocalDate.of(2026, 11, 2);
    private static final ZonedDateTime ACT = ZonedDateTime.parse("2026-11-20T09:00-05:00[America/New_York]");

    private static Consent copy() {
        return Consent.builder()
                .id(DocumentId.of("consent-1"))
                .patient(PATIENT)
                .form(Consent.Form.PAPER)
                .patientName(new Words("Sample Patient"))
                .discloser(new Words("Riverside Counseling"))
                .information(new Description(new Words("whether I attend"), Reading.SUFFICIENT))
                .recipients(new Words("Hilltop Family Practice"))
                .addPurpose(new PurposeDescription(
                        StatedPurpose.of(Purpose.TREATMENT),
                        new Words("for my treatment"),
                        Reading.SUFFICIENT,
                        Optional.empty()))
                .statements(Statements.ALL)
                .expiration(new Expiration.OnDate(LocalDate.of(2026, 12, 31)))
                .addSignature(Signature.ofAdultPatient())
                .signedOn(SIGNED)
                .scope(ConsentScope.builder()
                        .readBy(PartyId.of("nurse-1"))
                        .readOn(SIGNED)
                        .addDiscloser(Designation.named("org-river"))
                        .addRecipient(Designation.named("practice-1"))
                        .addContent(InfoCategory.ATTENDANCE)
                        .addPurpose(StatedPurpose.of(Purpose.TREATMENT))
                        .build())
                .build();
    }

    private static PatientFile file(Party keeper) {
        return PatientFile.of(PATIENT, keeper.id()).with(copy()).reviewed(ACT.toLocalDate());
    }

    private static Disclosure told(Party holder, Purpose purpose) {
        return Disclosure.builder()
                .holder(holder)
                .recipient(PRACTICE)
                .purpose(purpose)
                .information(InfoCategory.ATTENDANCE)
                .build();
    }

    private static Decision decided(PatientFile file) {
        return PART2.decideWayBack(told(PROGRAM, Purpose.TREATMENT), file, ACT);
    }

    @Test
    void aCopyInTheRecipientsFilePermitsAndSaysWhatItCannotSee() {
        Decision back = decided(file(PRACTICE));
        assertThat(back.is()).isEqualTo(Decision.Word.PERMITTED);
        assertThat(back.limits()).anyMatch(l -> l.startsWith("it is decided from the recipient's copy"));
        assertThat(back.record().limits()).isEqualTo(back.limits());
    }

    @Test
    void theUsualQuestionIsAnsweredAsBeforeAndStampedApart() {
        Decision usual = PART2.decide(told(PROGRAM, Purpose.TREATMENT), file(PRACTICE), ACT);
        assertThat(usual.is()).isEqualTo(Decision.Word.UNDETERMINED);
        assertThat(usual.limits()).noneMatch(l -> l.contains("copy"));
        assertThat(usual.stamp()).isNotEqualTo(decided(file(PRACTICE)).stamp());
    }

    @Test
    void withoutACopyNobodyCanTell() {
        PatientFile bare = PatientFile.of(PATIENT, PRACTICE.id()).reviewed(ACT.toLocalDate());
        assertThat(decided(bare).is()).isEqualTo(Decision.Word.UNDETERMINED);
    }

    @Test
    void aFileNotReadByThatDayShowsNothing() {
        assertThat(decided(file(PRACTICE).reviewed(SIGNED)).is()).isEqualTo(Decision.Word.UNDETERMINED);
        assertThat(decided(PatientFile.of(PATIENT, PRACTICE.id()).with(copy())).is())
                .isEqualTo(Decision.Word.UNDETERMINED);
    }

    @Test
    void whatTheRecipientKnowsAgainstTheCopyCounts() {
        Revocation known = new Revocation(
                DocumentId.of("revocation-1"),
                DocumentId.of("consent-1"),
                EntryForm.WRITTEN,
                SIGNED,
                ACT.minusDays(1),
                List.of());
        assertThat(decided(file(PRACTICE).withRevocations(List.of(known))).is()).isEqualTo(Decision.Word.UNDETERMINED);
    }

    @Test
    void aThirdPartysFileShowsNoMoreThanBefore() {
        assertThat(decided(file(Party.of("org-hill", "Hill Clinic"))).is()).isEqualTo(Decision.Word.UNDETERMINED);
    }

    @Test
    void theHoldersOwnFileIsDecidedAsUsual() {
        PatientFile own = file(PROGRAM);
        assertThat(decided(own).stamp())
                .isEqualTo(
                        PART2.decide(told(PROGRAM, Purpose.TREATMENT), own, ACT).stamp());
        PatientFile bare = PatientFile.of(PATIENT, PROGRAM.id()).reviewed(ACT.toLocalDate());
        assertThat(decided(bare).is()).isEqualTo(Decision.Word.DENIED);
    }

    @Test
    void whatIsClosedWhateverAConsentSaysIsDenied() {
        Disclosure used = told(PROGRAM, Purpose.PDMP_REPORT);
        assertThat(PART2.decideWayBack(used, file(PRACTICE), ACT).is()).isEqualTo(Decision.Word.DENIED);
    }

    @Test
    void whatPartTwoDoesNotRestrictIsNotCovered() {
        Party none = Party.practiceThatIsNoProgram("org-river", "Riverside Counseling");
        Disclosure made = Disclosure.builder()
                .holder(none)
                .recipient(PRACTICE)
                .purpose(Purpose.TREATMENT)
                .addItem(Item.of(InfoCategory.ATTENDANCE).withProvenance(Provenance.MADE_HERE))
                .build();
        assertThat(PART2.decideWayBack(made, PatientFile.of(PATIENT, PRACTICE.id()), ACT)
                        .is())
                .isEqualTo(Decision.Word.NOT_COVERED);
    }
}

package org.warmhandoff.consent.part2;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.ConsentScope;
import org.warmhandoff.consent.Description;
import org.warmhandoff.consent.Designation;
import org.warmhandoff.consent.Draft;
import org.warmhandoff.consent.Expiration;
import org.warmhandoff.consent.Incapacity;
import org.warmhandoff.consent.InfoCategory;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.consent.PurposeDescription;
import org.warmhandoff.consent.Reading;
import org.warmhandoff.consent.Signature;
import org.warmhandoff.consent.Signature.By;
import org.warmhandoff.consent.Signature.PatientStatus;
import org.warmhandoff.consent.StatedPurpose;
import org.warmhandoff.consent.Statements;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.PartyId;
import org.warmhandoff.core.PatientId;
import org.warmhandoff.core.Words;

/** Writes a form as its requirements list it: each requirement is the one thing that is written for it, and nothing else is. */
final class WrittenForm {
    static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Words WORDS = new Words("as agreed");
    private static final Expiration DATE = new Expiration.OnDate(LocalDate.of(2027, 5, 31));
    private static final StatedPurpose EMPLOYMENT = StatedPurpose.of(Purpose.EMPLOYMENT);

    private final Draft draft;
    private final PatientStatus patientIs;
    private Consent form;

    private WrittenForm(Draft draft, Consent form) {
        this.draft = draft;
        this.patientIs = draft.patientIs().orElse(PatientStatus.ADULT);
        this.form = form;
    }

    /** A form that declares what it is for, and says nothing that is asked of it. */
    private static Consent blank(Draft draft, Requirements.Form asked) {
        ConsentScope scope = draft.scope()
                .withContents(pick(draft.scope().contents(), asked.contents()))
                .withPurposes(pick(draft.scope().purposes(), asked.purposes()));
        return Consent.builder()
                .id(DocumentId.of("consent-1"))
                .patient(new PatientId("patient-1"))
                .form(Consent.Form.ORAL)
                .statements(new Statements(Answer.NO, Answer.NO, Answer.NO, Answer.NO, Answer.NO, Answer.NO))
                .addAllPurposes(scope.purposes().stream()
                        .map(p -> described(p, Reading.ABSENT))
                        .toList())
                .minorRule(draft.minorRule())
                .scope(scope)
                .build();
    }

    private static <T> List<T> pick(List<T> of, List<FactRef> places) {
        return places.stream()
                .map(p -> of.get((Integer) p.path().get(p.path().size() - 1)))
                .toList();
    }

    /** The form that says all that is asked. */
    static Consent complete(Draft draft, Requirements.Form asked) {
        WrittenForm written = new WrittenForm(draft, blank(draft, asked));
        asked.requirements().forEach(r -> written.write(r.rule()));
        return written.form;
    }

    /** A complete form without what one requirement asks. */
    static Consent without(Part2Rule left, Draft draft, Consent complete) {
        WrittenForm written = new WrittenForm(draft, complete);
        written.leaveOut(left);
        return written.form;
    }

    private ConsentScope scope() {
        return form.scope().orElseThrow();
    }

    private void write(Part2Rule rule) {
        Statements s = form.statements();
        form = switch (rule.id()) {
            case "2.31(a)/written" -> form.withForm(Consent.Form.PAPER);
            case "2.31(a)(1)/patient-named" -> form.withPatientName(WORDS);
            case "2.31(a)(2)/discloser-identified" -> form.withDiscloser(WORDS);
            case "2.31(a)(3)/information-described" -> form.withInformation(new Description(WORDS, Reading.SUFFICIENT));
            case "2.31(a)(4)(i)/recipient-identified" ->
                form.withRecipients(WORDS)
                        .withScope(scope().withRecipients(scope().recipients().stream()
                                .map(WrittenForm::told)
                                .toList()));
            case "2.31(a)(4)(ii)/participants-identified" ->
                form.withScope(scope().withRecipients(scope().recipients().stream()
                        .map(WrittenForm::withParticipants)
                        .toList()));
            case "2.31(a)(4)(iii)/hipaa-redisclosure-statement" -> statement(s, 4, Answer.YES);
            case "2.31(a)(5)/purpose-described" -> form.withPurposes(described(Reading.SUFFICIENT));
            case "2.31(a)(5)(iii)/fundraising-opt-out" -> statement(s, 5, Answer.YES);
            case "2.31(a)(6)/revocation-right" -> statement(s, 0, Answer.YES);
            case "2.31(a)(6)/revocation-how" -> statement(s, 1, Answer.YES);
            case "2.31(a)(7)/expiration-stated" ->
                form.withExpiration(draft.expiration().orElse(DATE));
            case "2.31(a)(7)/event-relates" -> form.withExpiration(related(Answer.YES, Reading.SUFFICIENT));
            case "2.31(a)(7)/none-only-for-tpo" -> onlyTpo() || !saysNone() ? form : form.withExpiration(DATE);
            case "2.31(a)(8)/signed" -> form.withSignatures(signature(By.PATIENT));
            case "2.14(b)(1)/minor-and-parent-sign" -> form.withSignatures(signature(By.PATIENT), signature(By.PARENT));
            case "2.15(a)(1)/representative-signs", "2.15(b)(2)/representative-of-deceased-signs" ->
                form.withSignatures(signature(By.REPRESENTATIVE));
            case "2.15(a)(2)/director-payment-only" ->
                form.withSignatures(signature(By.DIRECTOR)).withIncapacity(incapacity(Answer.YES));
            case "2.31(a)(9)/signing-date" -> form.withSignedOn(DAY);
            case "2.31(a)(10)(i)/redisclosure-statement" -> statement(s, 2, Answer.YES);
            case "2.31(a)(10)(ii)/refusal-consequences" -> statement(s, 3, Answer.YES);
            case "2.31(b)(3)/notes-not-conditioned" -> form.withNotesConditioned(Answer.NO);
            // The form of a draft names its intermediaries, has the minor sign and combines nothing.
            case "2.31(a)(4)(ii)/intermediary-named",
                    "2.14(a)/minor-alone-signs",
                    "2.31(b)(2)/notes-not-combined",
                    "2.31(d)/proceedings-separate" -> form;
            default -> throw new AssertionError("nobody knows how to write what " + rule + " asks");
        };
    }

    private void leaveOut(Part2Rule rule) {
        Statements s = form.statements();
        form = switch (rule.id()) {
            case "2.31(a)/written" -> form.withForm(Consent.Form.ORAL);
            case "2.31(a)(1)/patient-named" -> form.withPatientName(Optional.empty());
            case "2.31(a)(2)/discloser-identified" -> form.withDiscloser(Optional.empty());
            case "2.31(a)(3)/information-described" -> form.withInformation(Optional.empty());
            case "2.31(a)(4)(i)/recipient-identified" -> form.withRecipients(Optional.empty());
            case "2.31(a)(4)(ii)/participants-identified" ->
                form.withScope(scope().withRecipients(scope().recipients().stream()
                        .map(WrittenForm::withoutParticipants)
                        .toList()));
            case "2.31(a)(4)(iii)/hipaa-redisclosure-statement" -> statement(s, 4, Answer.NO);
            case "2.31(a)(5)/purpose-described" -> form.withPurposes(described(Reading.ABSENT));
            case "2.31(a)(5)(iii)/fundraising-opt-out" -> statement(s, 5, Answer.NO);
            case "2.31(a)(6)/revocation-right" -> statement(s, 0, Answer.NO);
            case "2.31(a)(6)/revocation-how" -> statement(s, 1, Answer.NO);
            case "2.31(a)(7)/expiration-stated" -> form.withExpiration(Optional.empty());
            case "2.31(a)(7)/event-relates" ->
                form.withExpiration(
                        draft.expiration().isPresent()
                                ? related(Answer.NO, Reading.TOO_VAGUE)
                                : new Expiration.OnEvent(WORDS, Answer.NO, Optional.empty()));
            case "2.31(a)(7)/none-only-for-tpo" ->
                onlyTpo()
                        ? form.withPurposes(more(form.purposes(), described(EMPLOYMENT, Reading.SUFFICIENT)))
                        : form.withExpiration(
                                new Expiration.ByPhrase(Expiration.Phrase.NONE, Reading.NOT_JUDGED, Optional.empty()));
            case "2.31(a)(8)/signed" -> form.withSignatures();
            case "2.14(a)/minor-alone-signs" -> form.withSignatures(signature(By.PARENT));
            case "2.14(b)(1)/minor-and-parent-sign" -> form.withSignatures(signature(By.PATIENT));
            case "2.15(a)(1)/representative-signs", "2.15(b)(2)/representative-of-deceased-signs" ->
                form.withSignatures(signature(By.PATIENT));
            case "2.15(a)(2)/director-payment-only" -> form.withIncapacity(incapacity(Answer.NO));
            case "2.31(a)(9)/signing-date" -> form.withSignedOn(Optional.empty());
            case "2.31(a)(10)(i)/redisclosure-statement" -> statement(s, 2, Answer.NO);
            case "2.31(a)(10)(ii)/refusal-consequences" -> statement(s, 3, Answer.NO);
            case "2.31(b)(2)/notes-not-combined" ->
                form.withScope(scope().withContents(more(scope().contents(), InfoCategory.MEDICATIONS)));
            case "2.31(b)(3)/notes-not-conditioned" -> form.withNotesConditioned(Answer.YES);
            case "2.31(d)/proceedings-separate" ->
                form.withPurposes(more(form.purposes(), described(EMPLOYMENT, Reading.SUFFICIENT)))
                        .withScope(scope().withPurposes(more(scope().purposes(), EMPLOYMENT)));
            case "2.31(a)(4)(ii)/intermediary-named" ->
                form.withScope(scope().withRecipients(Designation.named("org-not-the-intermediary")));
            default -> throw new AssertionError("nobody knows how to leave out what " + rule + " asks");
        };
    }

    private boolean onlyTpo() {
        return form.purposes().stream().allMatch(p -> p.of().is().countsAsTpo());
    }

    private boolean saysNone() {
        return form.expiration().orElse(DATE) instanceof Expiration.ByPhrase p && p.phrase() == Expiration.Phrase.NONE;
    }

    private Expiration related(Answer answer, Reading reading) {
        Expiration end = form.expiration().orElse(DATE);
        if (end instanceof Expiration.OnEvent e) {
            return new Expiration.OnEvent(e.event(), answer, Optional.empty());
        }
        return end instanceof Expiration.ByPhrase p
                ? new Expiration.ByPhrase(p.phrase(), reading, Optional.empty())
                : end;
    }

    private Consent statement(Statements s, int which, Answer answer) {
        Answer[] all = {
            s.revocationRight(),
            s.revocationHow(),
            s.redisclosure(),
            s.refusalConsequences(),
            s.hipaaRedisclosure(),
            s.fundraisingOptOut()
        };
        all[which] = answer;
        return form.withStatements(new Statements(all[0], all[1], all[2], all[3], all[4], all[5]));
    }

    private List<PurposeDescription> described(Reading reading) {
        return form.purposes().stream().map(p -> described(p.of(), reading)).toList();
    }

    private static PurposeDescription described(StatedPurpose of, Reading reading) {
        return new PurposeDescription(of, WORDS, reading, Optional.empty());
    }

    private Signature signature(By by) {
        return new Signature(by, Optional.of(patientIs), Answer.YES, Optional.empty());
    }

    private static Incapacity incapacity(Answer prevents) {
        return new Incapacity(prevents, Optional.of(DAY.plusDays(7)));
    }

    private static Designation told(Designation who) {
        return who instanceof Designation.ClassOf c
                ? new Designation.ClassOf(c.id(), c.words(), Reading.SUFFICIENT)
                : who;
    }

    private static Designation withParticipants(Designation who) {
        return who instanceof Designation.Intermediary i
                ? new Designation.Intermediary(
                        i.intermediary(),
                        i.participants().isEmpty() ? List.of(Designation.named("org-participant")) : i.participants(),
                        Answer.YES)
                : who;
    }

    private static Designation withoutParticipants(Designation who) {
        return who instanceof Designation.Intermediary i
                ? new Designation.Intermediary(PartyId.of(i.intermediary().value()), List.of(), Answer.YES)
                : who;
    }

    private static <T> List<T> more(List<T> of, T one) {
        List<T> more = new ArrayList<>(of);
        more.add(one);
        return more;
    }
}

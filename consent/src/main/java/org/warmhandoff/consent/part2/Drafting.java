package org.warmhandoff.consent.part2;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.ConsentScope;
import org.warmhandoff.consent.Designation;
import org.warmhandoff.consent.Draft;
import org.warmhandoff.consent.Expiration;
import org.warmhandoff.consent.InfoCategory;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.consent.PurposeDescription;
import org.warmhandoff.consent.Reading;
import org.warmhandoff.consent.Signature;
import org.warmhandoff.consent.Signature.By;
import org.warmhandoff.consent.Signature.PatientStatus;
import org.warmhandoff.consent.StatedPurpose;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.core.Outcome;
import org.warmhandoff.core.PatientId;
import org.warmhandoff.core.Words;

/**
 * Finds what the form of a draft must say: the rules of 2.31 are walked over a form that declares what the draft declares
 * and says nothing else, and whichever rule applies to it is a requirement.
 */
final class Drafting {
    private static final Words NOTHING = new Words("");
    private static final FactRef SCOPE = FactRef.of("scope");
    private static final Remedy COVERED_ENTITY = Remedy.lookUp(
            "find out whether the recipient is a covered entity or business associate; only where none is or may be one may"
                    + " the statement be left out");
    private static final Remedy WHICH_MATTER =
            Remedy.lookUp("say which case or action it is for; a consent reaches no matter that it does not name");
    private static final Remedy ONCE_FOR_ALL = Remedy.lookUp(
            "settle whether it is given once for all future treatment, payment and health care operations");

    private static final Remedy ALL_THREE = Remedy.lookUp(
            "name treatment, payment and health care operations, all three, or do not give it once for all future such uses");

    private static final Map<Part2Rule, List<ConsentWording>> WORDING = Map.of(
            Section2_31.RECIPIENT_IDENTIFIED, List.of(ConsentWording.RECIPIENTS_OF_SINGLE_CONSENT),
            Section2_31.HIPAA_REDISCLOSURE_STATEMENT, List.of(ConsentWording.HIPAA_REDISCLOSURE),
            Section2_31.PURPOSE_DESCRIBED,
                    List.of(
                            ConsentWording.AT_THE_REQUEST_OF_THE_PATIENT,
                            ConsentWording.FOR_TREATMENT_PAYMENT_AND_OPERATIONS),
            Section2_31Terms.REVOCATION_RIGHT, List.of(ConsentWording.REVOCATION_RIGHT),
            Section2_31Terms.REVOCATION_HOW, List.of(ConsentWording.REVOCATION_HOW),
            Section2_31Terms.EXPIRATION_STATED, List.of(ConsentWording.END_OF_THE_TREATMENT, ConsentWording.NONE),
            Section2_31Terms.REDISCLOSURE_STATEMENT, List.of(ConsentWording.REDISCLOSURE),
            Section2_31Terms.REFUSAL_CONSEQUENCES, List.of(ConsentWording.REFUSAL_CONSEQUENCES));
    /** For what each rule asks; one that is not here asks it of the form as a whole. */
    private static final Map<Part2Rule, Function<Drafting, List<FactRef>>> COVERS = Map.ofEntries(
            Map.entry(Section2_31.DISCLOSER_IDENTIFIED, Drafting::disclosers),
            Map.entry(Section2_31.INFORMATION_DESCRIBED, Drafting::contents),
            Map.entry(Section2_31.RECIPIENT_IDENTIFIED, d -> d.recipients(r -> true)),
            Map.entry(Section2_31.INTERMEDIARY_NAMED, d -> d.recipients(Designation.Intermediary.class::isInstance)),
            Map.entry(
                    Section2_31.PARTICIPANTS_IDENTIFIED, d -> d.recipients(Designation.Intermediary.class::isInstance)),
            Map.entry(
                    Section2_31.HIPAA_REDISCLOSURE_STATEMENT,
                    d -> Stream.concat(d.recipients(r -> true).stream(), d.purposes(Purpose::countsAsTpo).stream())
                            .toList()),
            Map.entry(Section2_31.PURPOSE_DESCRIBED, d -> d.purposes(p -> true)),
            Map.entry(Section2_31.FUNDRAISING_OPT_OUT, d -> d.purposes(p -> p == Purpose.FUNDRAISING)),
            Map.entry(Section2_31Terms.NONE_ONLY_FOR_TPO, d -> d.purposes(p -> !p.countsAsTpo())),
            Map.entry(Section2_31Terms.REDISCLOSURE_STATEMENT, d -> d.purposes(Purpose::countsAsTpo)),
            Map.entry(Section2_31Terms.REFUSAL_CONSEQUENCES, d -> d.purposes(Purpose::countsAsTpo)),
            Map.entry(Section2_31Apart.NOTES_NOT_COMBINED, Drafting::contents),
            Map.entry(Section2_31Apart.NOTES_NOT_CONDITIONED, Drafting::contents),
            Map.entry(Section2_31Apart.PROCEEDINGS_SEPARATE, d -> d.purposes(p -> true)));

    /** Purposes that may stand on one form. */
    private enum Group {
        /** What the program's director may sign. */
        PAYMENT_BY_DIRECTOR,
        /** Everything else but the next. */
        ORDINARY,
        /** Investigations and proceedings (2.31(d)). */
        PROCEEDINGS
    }

    private final Draft draft;
    private final ConsentScope scope;
    private final List<Integer> contents;
    private final List<Integer> purposes;
    private final boolean byDirector;

    private Drafting(Draft draft, List<Integer> contents, List<Integer> purposes, boolean byDirector) {
        this.draft = draft;
        this.contents = contents;
        this.purposes = purposes;
        this.byDirector = byDirector;
        this.scope = draft.scope()
                .withContents(
                        contents.stream().map(draft.scope().contents()::get).toList())
                .withPurposes(
                        purposes.stream().map(draft.scope().purposes()::get).toList());
    }

    static Requirements of(Draft draft) {
        Map<Group, List<Integer>> grouped = new EnumMap<>(Group.class);
        for (int i = 0; i < draft.scope().purposes().size(); i++) {
            grouped.computeIfAbsent(group(draft, draft.scope().purposes().get(i)), k -> new ArrayList<>())
                    .add(i);
        }
        List<Requirements.Form> forms = new ArrayList<>();
        for (boolean notes : new boolean[] {false, true}) {
            List<Integer> contents = where(
                    draft.scope().contents().size(),
                    i -> notes == (draft.scope().contents().get(i) == InfoCategory.COUNSELING_NOTES));
            if (!contents.isEmpty()) {
                grouped.forEach((group, purposes) ->
                        forms.add(new Drafting(draft, contents, purposes, group == Group.PAYMENT_BY_DIRECTOR).form()));
            }
        }
        return new Requirements(forms);
    }

    private static Group group(Draft draft, StatedPurpose purpose) {
        boolean mayBeByDirector = draft.signer().orElse(By.PATIENT) == By.DIRECTOR
                && draft.patientIs().orElse(PatientStatus.ADULT) == PatientStatus.ADULT;
        return purpose.is().aProceeding()
                ? Group.PROCEEDINGS
                : mayBeByDirector && purpose.is() == Purpose.PAYMENT ? Group.PAYMENT_BY_DIRECTOR : Group.ORDINARY;
    }

    private Requirements.Form form() {
        return new Requirements.Form(contents(), purposes(p -> true), requirements(), toFindOut());
    }

    private List<Requirements.Requirement> requirements() {
        List<List<Reason>> walks = ends().map(this::walk).toList();
        List<Requirements.Requirement> asked = new ArrayList<>();
        for (int i = 0; i < walks.get(0).size(); i++) {
            int rule = i;
            if (walks.stream().anyMatch(w -> w.get(rule).outcome() != Outcome.NOT_APPLICABLE)) {
                Part2Rule asks = walks.get(0).get(rule).rule();
                asked.add(new Requirements.Requirement(asks, wording(asks), covers(asks)));
            }
        }
        return asked;
    }

    /** The ends to look at: the one that is wanted; where none is, each that may be written or must not be. */
    private Stream<Optional<Expiration>> ends() {
        if (draft.expiration().isPresent()) {
            return Stream.of(draft.expiration());
        }
        Optional<Expiration> event = Optional.of(new Expiration.OnEvent(NOTHING, Answer.UNKNOWN, Optional.empty()));
        Optional<Expiration> none =
                Optional.of(new Expiration.ByPhrase(Expiration.Phrase.NONE, Reading.NOT_JUDGED, Optional.empty()));
        return onlyTpo() ? Stream.of(event) : Stream.of(event, none);
    }

    /** All that the rules find, rule by rule, on a form that says nothing but what it is for, who signs and when it ends. */
    private List<Reason> walk(Optional<Expiration> end) {
        Consent form = Consent.builder()
                .id(DocumentId.of("draft"))
                .patient(new PatientId("draft"))
                .form(Consent.Form.PAPER)
                .addAllPurposes(scope.purposes().stream()
                        .map(p -> new PurposeDescription(p, NOTHING, Reading.ABSENT, Optional.empty()))
                        .toList())
                .expiration(end)
                .addSignature(new Signature(
                        byDirector ? By.DIRECTOR : By.OTHER,
                        byDirector ? Optional.of(PatientStatus.ADULT) : draft.patientIs(),
                        Answer.UNKNOWN,
                        Optional.empty()))
                .minorRule(draft.minorRule())
                .scope(scope)
                .build();
        Reasons f = Reasons.ofReview();
        Section2_31.form(Setting.ELEMENTS, form, null, f);
        return f.list();
    }

    private List<ConsentWording> wording(Part2Rule rule) {
        return WORDING.getOrDefault(rule, List.of()).stream().filter(this::fits).toList();
    }

    /** Whether the regulation gives a wording for such a form. */
    private boolean fits(ConsentWording wording) {
        return switch (wording) {
            case RECIPIENTS_OF_SINGLE_CONSENT, FOR_TREATMENT_PAYMENT_AND_OPERATIONS ->
                scope.givenOnceForAllFutureTpo() == Answer.YES && Section2_33.allThree(scope);
            case AT_THE_REQUEST_OF_THE_PATIENT -> !byDirector && !representative();
            case END_OF_THE_TREATMENT, NONE -> onlyTpo();
            default -> true;
        };
    }

    private boolean representative() {
        PatientStatus is = draft.patientIs().orElse(PatientStatus.ADULT);
        return is == PatientStatus.ADJUDICATED || is == PatientStatus.DECEASED;
    }

    private List<FactRef> covers(Part2Rule rule) {
        return COVERS.getOrDefault(rule, d -> List.of()).apply(this);
    }

    private List<FactRef> disclosers() {
        return at(SCOPE.at("disclosers"), where(scope.disclosers().size(), i -> true));
    }

    private List<FactRef> contents() {
        return at(SCOPE.at("contents"), contents);
    }

    private List<Question> toFindOut() {
        List<Question> asked = new ArrayList<>();
        List<FactRef> unclear = recipients(d -> !(d instanceof Designation.ClassOf));
        List<FactRef> named = recipients(Designation.Named.class::isInstance);
        boolean tpo = !purposes(Purpose::countsAsTpo).isEmpty();
        ask(asked, Section2_33.NO_INTERMEDIARY, Section2_33.NO_INTERMEDIARY.ask(), unclear);
        ask(asked, Section2_31.HIPAA_REDISCLOSURE_STATEMENT, COVERED_ENTITY, tpo ? named : List.of());
        ask(
                asked,
                Section2_31Use.PURPOSE_COVERED,
                WHICH_MATTER,
                at(
                        SCOPE.at("purposes"),
                        purposes.stream()
                                .filter(i ->
                                        draft.scope().purposes().get(i).is().aProceeding()
                                                && draft.scope()
                                                        .purposes()
                                                        .get(i)
                                                        .matter()
                                                        .isEmpty())
                                .toList()));
        ask(
                asked,
                Section2_22.CHANCE_TO_OPT_OUT,
                Section2_22.CHANCE_TO_OPT_OUT.ask(),
                purposes(p -> p == Purpose.FUNDRAISING));
        signing(asked);
        if (scope.contents().contains(InfoCategory.COUNSELING_NOTES)) {
            Part2Rule rule = Section2_31Apart.NOTES_NOT_CONDITIONED;
            ask(asked, rule, rule.ask(), contents());
        }
        if (tpo && (scope.givenOnceForAllFutureTpo() == Answer.YES) != Section2_33.allThree(scope)) {
            single(asked);
        }
        return asked;
    }

    /** All three purposes but not said to be given once for all, or the other way round: it may be meant to be either. */
    private void single(List<Question> asked) {
        Answer once = scope.givenOnceForAllFutureTpo();
        Remedy how = once == Answer.YES ? ALL_THREE : ONCE_FOR_ALL;
        List<FactRef> at =
                once == Answer.YES ? purposes(Purpose::countsAsTpo) : List.of(SCOPE.at("givenOnceForAllFutureTpo"));
        ask(asked, Section2_33.SINGLE_TPO, how, once == Answer.NO ? List.of() : at);
    }

    private void signing(List<Question> asked) {
        if (byDirector) {
            Part2Rule rule = Section2_15.DIRECTOR_PAYMENT_ONLY;
            ask(asked, rule, rule.ask(), List.of(FactRef.of("signer")));
            return;
        }
        FactRef patientIs = FactRef.of("patientIs");
        PatientStatus is = draft.patientIs().orElse(null);
        if (is == null) {
            ask(asked, Section2_31Terms.SIGNED, Section2_31Terms.SIGNED.ask(), List.of(patientIs));
        } else if (is == PatientStatus.MINOR && draft.minorRule().isEmpty()) {
            Part2Rule rule = Section2_14.MINOR_ALONE_SIGNS;
            ask(asked, rule, rule.ask(), List.of(FactRef.of("minorRule")));
        } else if (representative()) {
            Part2Rule rule = is == PatientStatus.ADJUDICATED
                    ? Section2_15.REPRESENTATIVE_SIGNS
                    : Section2_15.REPRESENTATIVE_OF_DECEASED_SIGNS;
            ask(asked, rule, rule.ask(), List.of(patientIs));
        }
    }

    private static void ask(List<Question> asked, Part2Rule rule, Remedy how, List<FactRef> at) {
        if (!at.isEmpty()) {
            asked.add(new Question(rule, how, at, List.of()));
        }
    }

    private boolean onlyTpo() {
        return scope.purposes().stream().allMatch(p -> p.is().countsAsTpo());
    }

    private List<FactRef> recipients(Predicate<Designation> which) {
        return at(
                SCOPE.at("recipients"),
                where(
                        scope.recipients().size(),
                        i -> which.test(scope.recipients().get(i))));
    }

    private List<FactRef> purposes(Predicate<Purpose> which) {
        return at(
                SCOPE.at("purposes"),
                purposes.stream()
                        .filter(i -> which.test(draft.scope().purposes().get(i).is()))
                        .toList());
    }

    private static List<Integer> where(int size, IntPredicate which) {
        return IntStream.range(0, size).filter(which).boxed().toList();
    }

    private static List<FactRef> at(FactRef list, List<Integer> places) {
        return places.stream().map(list::at).toList();
    }
}

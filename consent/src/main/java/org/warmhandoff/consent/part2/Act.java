package org.warmhandoff.consent.part2;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.Disclosure;
import org.warmhandoff.consent.Signature.PatientStatus;
import org.warmhandoff.consent.file.EntryForm;
import org.warmhandoff.consent.file.Falsity;
import org.warmhandoff.consent.file.Judgement;
import org.warmhandoff.consent.file.Objection;
import org.warmhandoff.consent.file.PatientFile;
import org.warmhandoff.consent.file.Revocation;
import org.warmhandoff.consent.file.Withdrawal;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.DocumentId;

/** What is asked of whose file, as of when; with what every rule wants to know of these. */
final class Act implements Setting.OnDay {
    /** Up to so many entries it is quicker to look at all than to keep an index. */
    private static final int FEW = 4;

    private final Disclosure disclosure;
    private final PatientFile file;
    private final ZonedDateTime asOf;
    private final @Nullable Map<DocumentId, LocalDate> withdrawn;
    private final boolean fromCopy;
    private final @Nullable Map<DocumentId, List<Revocation>> revocations;
    private final @Nullable Map<DocumentId, List<Falsity>> falsities;
    private final @Nullable Map<DocumentId, List<Judgement>> judgements;
    private final Asked[] asked;

    Act(Disclosure disclosure, PatientFile file, ZonedDateTime asOf) {
        this(disclosure, file, asOf, false);
    }

    private Act(Disclosure disclosure, PatientFile file, ZonedDateTime asOf, boolean wayBack) {
        this.disclosure = disclosure;
        this.file = file;
        this.asOf = asOf;
        this.fromCopy = wayBack
                && !holderKeepsFile()
                && file.keptBy().equals(disclosure.recipient().id());
        this.withdrawn = withdrawn(file.withdrawn());
        this.revocations = index(file.revocations(), Revocation::consent);
        this.falsities = index(file.falsities(), Falsity::consent);
        this.judgements = index(file.judgements(), j -> j.question().consent());
        int purposes = disclosure.purposes().size();
        this.asked = new Asked[disclosure.items().size() * purposes];
        for (int i = 0; i < asked.length; i++) {
            asked[i] = new Asked(
                    this,
                    disclosure.items().get(i / purposes),
                    disclosure.purposes().get(i % purposes));
        }
    }

    /** The way back: the copy and the review of the one who would receive it count, where that is who keeps the file. */
    static Act wayBack(Disclosure disclosure, PatientFile file, ZonedDateTime asOf) {
        return new Act(disclosure, file, asOf, true);
    }

    /** One item for one purpose, by their places in the disclosure. */
    Asked asked(int item, int purpose) {
        return asked[item * disclosure.purposes().size() + purpose];
    }

    private static <T> @Nullable Map<DocumentId, List<T>> index(List<T> entries, Function<T, DocumentId> consent) {
        if (entries.size() <= FEW) {
            return null;
        }
        Map<DocumentId, List<T>> index = new HashMap<>();
        for (T entry : entries) {
            index.computeIfAbsent(consent.apply(entry), k -> new ArrayList<>()).add(entry);
        }
        return index;
    }

    /** Of each entry that was withdrawn, the first day on which it was. */
    private static @Nullable Map<DocumentId, LocalDate> withdrawn(List<Withdrawal> withdrawals) {
        if (withdrawals.size() <= FEW) {
            return null;
        }
        Map<DocumentId, LocalDate> first = new HashMap<>();
        for (Withdrawal w : withdrawals) {
            first.merge(w.entry(), w.on(), (a, b) -> b.isBefore(a) ? b : a);
        }
        return first;
    }

    Disclosure disclosure() {
        return disclosure;
    }

    PatientFile file() {
        return file;
    }

    ZonedDateTime asOf() {
        return asOf;
    }

    @Override
    public LocalDate day() {
        return asOf.toLocalDate();
    }

    @Override
    public Optional<PatientStatus> patientNow() {
        return file.patientNow();
    }

    /** Whether the holder keeps the file. Of another's file what is not in it is unknown, never absent. */
    boolean holderKeepsFile() {
        return file.keptBy().equals(disclosure.holder().id());
    }

    /** Whether it is asked from the copy that the recipient keeps. */
    boolean fromCopy() {
        return fromCopy;
    }

    @Override
    public Answer nothingKnown() {
        return (holderKeepsFile() || fromCopy)
                        && file.reviewedOn().isPresent()
                        && !file.reviewedOn().get().isBefore(day())
                ? Answer.YES
                : Answer.UNKNOWN;
    }

    /** Whether something known at a moment is known by now. */
    boolean known(ZonedDateTime knownAt) {
        return !knownAt.isAfter(asOf);
    }

    /** Whether an entry counts: it was not withdrawn by the day of the act. */
    boolean counts(DocumentId entry) {
        return countsOn(day(), entry);
    }

    private boolean countsOn(LocalDate day, DocumentId entry) {
        if (withdrawn != null) {
            LocalDate on = withdrawn.get(entry);
            return on == null || on.isAfter(day);
        }
        List<Withdrawal> few = file.withdrawn();
        for (int i = 0; i < few.size(); i++) {
            if (few.get(i).entry().equals(entry) && !few.get(i).on().isAfter(day)) {
                return false;
            }
        }
        return true;
    }

    /** The revocations to look at for a consent; some may name another. */
    List<Revocation> revocations(Consent consent) {
        return revocations == null ? file.revocations() : revocations.getOrDefault(consent.id(), List.of());
    }

    /** The falsities to look at for a consent; some may name another. */
    List<Falsity> falsities(Consent consent) {
        return falsities == null ? file.falsities() : falsities.getOrDefault(consent.id(), List.of());
    }

    @Override
    public Answer judged(Part2Rule rule, Consent consent, @Nullable DocumentId about, boolean onlyOne) {
        return latest(
                rule,
                consent,
                j -> j.question().about().isPresent()
                        ? j.question().about().get().equals(about)
                        : onlyOne);
    }

    /**
     * What a person judged of spoken words. A judgement that does not name them means them where, on its day, nothing else
     * that the patient had said aloud against this consent was known.
     *
     * @param said all that the patient said of the same kind
     * @param about what was judged
     */
    Answer judged(Part2Rule rule, Consent consent, List<? extends Objection> said, Objection about) {
        return latest(
                rule,
                consent,
                j -> j.question().about().isPresent()
                        ? j.question().about().get().equals(about.id())
                                && !dayOf(about.knownAt()).isAfter(j.on())
                        : onlyOneOn(j.on(), consent, said, about));
    }

    private boolean onlyOneOn(LocalDate day, Consent consent, List<? extends Objection> said, Objection one) {
        for (int i = 0; i < said.size(); i++) {
            Objection other = said.get(i);
            if (!other.id().equals(one.id())
                    && other.form() == EntryForm.ORAL
                    && !(other instanceof Revocation r && !r.consent().equals(consent.id()))
                    && !dayOf(other.knownAt()).isAfter(day)
                    && countsOn(day, other.id())) {
                return false;
            }
        }
        return !dayOf(one.knownAt()).isAfter(day);
    }

    /** The day of a moment, where the question is asked. */
    LocalDate dayOf(ZonedDateTime moment) {
        return moment.withZoneSameInstant(asOf.getZone()).toLocalDate();
    }

    /** The latest of the judgements that are meant; two of one day that differ leave it unknown. */
    private Answer latest(Part2Rule rule, Consent consent, Predicate<Judgement> meant) {
        List<Judgement> all = judgements == null ? file.judgements() : judgements.getOrDefault(consent.id(), List.of());
        LocalDate latest = LocalDate.MIN;
        Answer answer = Answer.UNKNOWN;
        for (int i = 0; i < all.size(); i++) {
            Judgement j = all.get(i);
            if (j.question().consent().equals(consent.id())
                    && j.question().rule().equals(rule.id())
                    && !j.on().isAfter(day())
                    && !j.on().isBefore(latest)
                    && meant.test(j)
                    && counts(j.id())) {
                answer = j.on().equals(latest) && answer != j.answer() ? Answer.UNKNOWN : j.answer();
                latest = j.on();
            }
        }
        return answer;
    }

    /** {@return nothing of what is asked} */
    @Override
    public String toString() {
        return "Act";
    }
}

package org.warmhandoff.consent.part2;

import java.util.List;
import java.util.Objects;
import org.warmhandoff.core.Answer;
import org.warmhandoff.core.DocumentId;
import org.warmhandoff.core.Outcome;

/**
 * A form judged by itself: every rule of 2.31(a) for what it declares and, where a day was given, its own dates. No file is
 * read, so revocation, refusal and falsity were not looked at, and whether an event has occurred is not known. It can only
 * come from {@link Part2}.
 */
public final class ConsentReview {
    private final DocumentId consent;
    private final List<Reason> findings;

    ConsentReview(DocumentId consent, List<Reason> findings) {
        this.consent = Objects.requireNonNull(consent, "consent");
        this.findings = List.copyOf(findings);
    }

    /** {@return the form} */
    public DocumentId consent() {
        return consent;
    }

    /** {@return what every rule found, in the order of the regulation; pointers are into the form} */
    public List<Reason> findings() {
        return findings;
    }

    /** {@return whether the form suffices, by what was asked of it: yes, no, or not known yet} */
    public Answer sufficient() {
        return !failures().isEmpty() ? Answer.NO : openQuestions().isEmpty() ? Answer.YES : Answer.UNKNOWN;
    }

    /** {@return what is violated; advice is not} */
    public List<Reason> failures() {
        return with(Outcome.VIOLATED).stream()
                .filter(r -> r.rule().effect() != Effect.ADVISES)
                .toList();
    }

    /** {@return what is not known} */
    public List<Reason> openQuestions() {
        return with(Outcome.UNKNOWN);
    }

    private List<Reason> with(Outcome outcome) {
        return findings.stream().filter(r -> r.outcome() == outcome).toList();
    }

    /** {@return the review as a document; it opens nothing} */
    public ReviewRecord record() {
        return new ReviewRecord(
                consent,
                sufficient(),
                findings.stream().map(DecisionRecord.Found::of).toList());
    }

    /** {@return the form and whether it suffices} */
    @Override
    public String toString() {
        return consent + " " + sufficient();
    }
}

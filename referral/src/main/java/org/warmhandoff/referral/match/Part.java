package org.warmhandoff.referral.match;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmhandoff.core.FactRef;
import org.warmhandoff.referral.event.PreferenceItem;

/**
 * One comparison within a criterion.
 *
 * @param result what it came to
 * @param gate whether a mismatch excludes
 * @param sentence why
 * @param wish the stated preference it is about; absent: none
 * @param patient the facts of the case
 * @param program the facts of the entry, by pointer from the entry
 * @param questions what to ask where it is not known, or before the patient chooses it all the same
 */
record Part(
        CriterionResult result,
        boolean gate,
        String sentence,
        Optional<PreferenceItem> wish,
        List<FactRef> patient,
        List<FactRef> program,
        List<Question> questions) {

    static Part match(String sentence) {
        return of(CriterionResult.MATCH, sentence);
    }

    static Part mismatch(String sentence) {
        return of(CriterionResult.MISMATCH, sentence);
    }

    static Part unknown(String sentence, Question... questions) {
        return new Part(
                CriterionResult.UNKNOWN, false, sentence, Optional.empty(), List.of(), List.of(), List.of(questions));
    }

    private static Part of(CriterionResult result, String sentence) {
        return new Part(result, false, sentence, Optional.empty(), List.of(), List.of(), List.of());
    }

    /** This is asked before it is chosen. */
    Part asks(Question question) {
        return new Part(result, gate, sentence, wish, patient, program, List.of(question));
    }

    /** A mismatch of it excludes. */
    Part gated() {
        return new Part(result, true, sentence, wish, patient, program, questions);
    }

    Part wish(PreferenceItem item) {
        return new Part(result, gate, sentence, Optional.of(item), patient, program, questions);
    }

    /** It read this fact of the case. */
    Part patient(String path) {
        return new Part(result, gate, sentence, wish, with(patient, path), program, questions);
    }

    /** It read this fact of the entry. */
    Part program(String path) {
        return new Part(result, gate, sentence, wish, patient, with(program, path), questions);
    }

    /** Whether somebody has to be asked before the entry is chosen. */
    boolean open(List<PreferenceItem> required) {
        return switch (result) {
            case UNKNOWN -> gate || wish.filter(required::contains).isPresent();
            case MISMATCH -> !questions.isEmpty();
            case MATCH, NOT_APPLICABLE -> false;
        };
    }

    boolean excludes() {
        return gate && result == CriterionResult.MISMATCH;
    }

    private static List<FactRef> with(List<FactRef> refs, String path) {
        return Stream.concat(refs.stream(), Stream.of(FactRef.of(path))).toList();
    }
}

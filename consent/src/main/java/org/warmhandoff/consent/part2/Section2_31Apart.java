package org.warmhandoff.consent.part2;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.ConsentScope;
import org.warmhandoff.consent.InfoCategory;
import org.warmhandoff.consent.Item;
import org.warmhandoff.consent.StatedPurpose;
import org.warmhandoff.core.Answer;

/**
 * 42 CFR 2.31(b)(2), (b)(3) and (d): what must stand on a form of its own. A form that combines what may not be combined
 * carries neither the notes nor the matter; whether it carries the rest is an open question of the law.
 */
final class Section2_31Apart {
    private Section2_31Apart() {}

    /** (b)(2) A consent for counseling notes is combined with nothing else. */
    static final Part2Rule NOTES_NOT_COMBINED = Part2Rule.bars(
                    "2.31(b)(2)/notes-not-combined",
                    "A consent for counseling notes is not combined with a consent for anything else")
            .reading("One form for notes and one matter alone is not combined.")
            .reads("consent.scope.contents")
            .cure(Remedy.newConsent("for the counseling notes alone, on a form of its own"))
            .ask(Remedy.newConsent("on a form of its own"));

    /** (b)(3) Care, payment, enrolment or eligibility does not depend on it. */
    static final Part2Rule NOTES_NOT_CONDITIONED = Part2Rule.bars(
                    "2.31(b)(3)/notes-not-conditioned",
                    "Neither treatment nor payment, enrollment or eligibility was made to depend on a consent for notes")
            .reads("consent.notesConditioned")
            .cure(Remedy.newConsent("for the counseling notes, on which nothing depends"))
            .ask(Remedy.lookUp("find out whether anything was made to depend on the consent for notes"));

    /** (d) A consent for an investigation or proceeding is not combined with any other purpose. */
    static final Part2Rule PROCEEDINGS_SEPARATE = Part2Rule.bars(
                    "2.31(d)/proceedings-separate",
                    "A consent for an investigation or proceeding is not combined with a consent for any other purpose")
            .reading("Several matters on one form are no other purpose.")
            .reads("consent.purposes")
            .cure(Remedy.newConsent("for the investigation or proceeding alone, on a form of its own"))
            .ask(Remedy.newConsent("on a form of its own"));

    static final List<Part2Rule> RULES = List.of(NOTES_NOT_COMBINED, NOTES_NOT_CONDITIONED, PROCEEDINGS_SEPARATE);

    /** At a glance. Item and purpose are given where the form is to be used. */
    static Answer form(
            Consent c, Optional<ConsentScope> scope, @Nullable Item item, @Nullable StatedPurpose purpose, Findings f) {
        boolean notes = scope.isPresent() && scope.get().contents().contains(InfoCategory.COUNSELING_NOTES);
        boolean proceeding = Declared.proceeding(c, true);
        boolean forNotes = item == null || item.category() == InfoCategory.COUNSELING_NOTES;
        boolean forProceeding = purpose == null || purpose.is().aProceeding();
        Answer met = f.found(NOTES_NOT_COMBINED, notes, apart(notes && !onlyNotes(scope.get()), forNotes));
        argue(f, !forNotes);
        met = met.and(f.found(
                NOTES_NOT_CONDITIONED,
                notes && forNotes,
                c.notesConditioned().orElse(Answer.UNKNOWN).negate()));
        met = met.and(f.found(PROCEEDINGS_SEPARATE, proceeding, apart(Declared.proceeding(c, false), forProceeding)));
        argue(f, !forProceeding);
        return met;
    }

    private static Answer apart(boolean combined, boolean forTheSpecialUse) {
        return !combined ? Answer.YES : forTheSpecialUse ? Answer.NO : Answer.UNKNOWN;
    }

    private static boolean onlyNotes(ConsentScope scope) {
        List<InfoCategory> contents = scope.contents();
        for (int i = 0; i < contents.size(); i++) {
            if (contents.get(i) != InfoCategory.COUNSELING_NOTES) {
                return false;
            }
        }
        return true;
    }

    private static void argue(Findings f, boolean otherUse) {
        if (f.explains() && otherUse) {
            f.argued(OpenQuestion.Q6);
        }
    }
}

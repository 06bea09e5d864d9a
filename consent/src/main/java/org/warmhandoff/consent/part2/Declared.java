package org.warmhandoff.consent.part2;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.warmhandoff.consent.Consent;
import org.warmhandoff.consent.ConsentScope;
import org.warmhandoff.consent.Designation;
import org.warmhandoff.consent.Purpose;
import org.warmhandoff.consent.Signature.PatientStatus;
import org.warmhandoff.consent.StatedPurpose;
import org.warmhandoff.core.Answer;

/** What a form declares: as its words describe it, as a reader coded it, and as its signatures say. Nothing here judges. */
final class Declared {
    private Declared() {}

    private static boolean describesAny(Consent c, Predicate<Purpose> which) {
        for (int i = 0; i < c.purposes().size(); i++) {
            if (which.test(c.purposes().get(i).of().is())) {
                return true;
            }
        }
        return false;
    }

    private static boolean codesAny(ConsentScope scope, Predicate<Purpose> which) {
        for (int i = 0; i < scope.purposes().size(); i++) {
            if (which.test(scope.purposes().get(i).is())) {
                return true;
            }
        }
        return false;
    }

    /** Whether any purpose that the form describes is treatment, payment or operations. */
    static boolean tpo(Consent c) {
        return describesAny(c, Purpose::countsAsTpo);
    }

    /** Whether every one is. */
    static boolean onlyTpo(Consent c) {
        return !describesAny(c, p -> !p.countsAsTpo());
    }

    /** Whether the form describes a purpose that is an investigation or proceeding, or one that is none. */
    static boolean proceeding(Consent c, boolean one) {
        return one ? describesAny(c, Purpose::aProceeding) : describesAny(c, p -> !p.aProceeding());
    }

    /** Whether the form, as described or as coded, is for an investigation or proceeding. */
    static boolean forProceeding(Consent c, ConsentScope scope) {
        return codesAny(scope, Purpose::aProceeding) || proceeding(c, true);
    }

    /** Whether the form has words for a purpose, or for one that contains it; for a proceeding, of the same matter. */
    static Answer describes(Consent c, StatedPurpose purpose) {
        Answer described = Answer.NO;
        for (int i = 0; i < c.purposes().size(); i++) {
            described = described.or(means(c.purposes().get(i).of(), purpose));
        }
        return described;
    }

    /** Whether a purpose, or one that contains it, was coded; for a proceeding, of the same matter. */
    static Answer codes(ConsentScope scope, StatedPurpose purpose) {
        Answer coded = Answer.NO;
        for (int i = 0; i < scope.purposes().size(); i++) {
            coded = coded.or(means(scope.purposes().get(i), purpose));
        }
        return coded;
    }

    private static Answer means(StatedPurpose declared, StatedPurpose purpose) {
        return !declared.is().contains(purpose.is())
                ? Answer.NO
                : purpose.is().aProceeding() ? declared.sameMatter(purpose) : Answer.YES;
    }

    /** Whether a purpose, or one that contains it, was coded. */
    static boolean codes(ConsentScope scope, Purpose purpose) {
        for (int i = 0; i < scope.purposes().size(); i++) {
            if (scope.purposes().get(i).is().contains(purpose)) {
                return true;
            }
        }
        return false;
    }

    /** Whether but one class stands on the form, whoever it is a class of. */
    static boolean onlyOneClass(ConsentScope scope) {
        int classes = classes(scope.disclosers()) + classes(scope.recipients());
        for (int i = 0; i < scope.recipients().size(); i++) {
            if (scope.recipients().get(i) instanceof Designation.Intermediary named) {
                classes += classes(named.participants());
            }
        }
        return classes == 1;
    }

    private static int classes(List<Designation> who) {
        int classes = 0;
        for (int i = 0; i < who.size(); i++) {
            classes += who.get(i) instanceof Designation.ClassOf ? 1 : 0;
        }
        return classes;
    }

    /** Whether the form is for the program's own fundraising. */
    static boolean fundraises(Consent c, Optional<ConsentScope> scope) {
        return describesAny(c, p -> p.contains(Purpose.FUNDRAISING))
                || (scope.isPresent() && codes(scope.get(), Purpose.FUNDRAISING));
    }

    /** The first intermediary that was coded among the recipients; null: none. */
    static Designation.@Nullable Intermediary intermediary(ConsentScope scope) {
        for (int i = 0; i < scope.recipients().size(); i++) {
            if (scope.recipients().get(i) instanceof Designation.Intermediary named) {
                return named;
            }
        }
        return null;
    }

    /** Whether recipients, or participants of an intermediary, are designated as a class. */
    static boolean namesClass(ConsentScope scope) {
        for (int i = 0; i < scope.recipients().size(); i++) {
            Designation who = scope.recipients().get(i);
            if (who instanceof Designation.ClassOf
                    || (who instanceof Designation.Intermediary named && designates(named))) {
                return true;
            }
        }
        return false;
    }

    /** Whether participants are designated as a class. */
    static boolean designates(Designation.Intermediary named) {
        for (int i = 0; i < named.participants().size(); i++) {
            if (named.participants().get(i) instanceof Designation.ClassOf) {
                return true;
            }
        }
        return false;
    }

    /** What the patient was on signing, as the signatures say; null where they do not, or differ. */
    static @Nullable PatientStatus patientWas(Consent c) {
        PatientStatus was = null;
        for (int i = 0; i < c.signatures().size(); i++) {
            PatientStatus said = c.signatures().get(i).patientIs().orElse(was);
            if (was != null && said != was) {
                return null;
            }
            was = said;
        }
        return was;
    }
}

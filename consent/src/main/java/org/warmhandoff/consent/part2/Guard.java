package org.warmhandoff.consent.part2;

import org.warmhandoff.consent.Pathway;

/**
 * A prohibition that cuts across pathways, and how each pathway stands to it. A guard that bites removes the pathway for
 * this item and purpose, not another one. Limits that the program published and state law are guards too; nobody can supply
 * them in this version, so that they were not looked at is a stated limit of every answer.
 */
enum Guard {
    /** 2.12(d)(1), 2.13(a): no record goes into a proceeding. */
    PROCEEDINGS_BAR,
    /** 2.31(b)(1): counseling notes go on a consent of their own. */
    COUNSELING_NOTES,
    /** 2.26: what the patient asked to restrict. */
    RESTRICTION;

    /** How a pathway stands to a guard. */
    enum Stands {
        /** The guard is asked, and must be proved not to bite. */
        ASKED,
        /** The guard is asked where the purpose is treatment, payment or operations. */
        ASKED_FOR_TPO,
        /** The matter that the form alone is for passes; any other is asked. */
        OWN_MATTER_PASSES,
        /** The pathway is the consent that the guard asks for. */
        IS_THE_CONSENT,
        /** The guard is not asked. */
        NOT_ASKED
    }

    /** How a pathway stands to this guard: the table of guards and pathways, row by row. */
    Stands at(Pathway pathway) {
        return switch (this) {
            case PROCEEDINGS_BAR ->
                switch (pathway) {
                    case P01, P02, P03, P11, D13 -> Stands.ASKED;
                    case P04, P05 -> Stands.OWN_MATTER_PASSES;
                };
            case COUNSELING_NOTES ->
                switch (pathway) {
                    case P01, P02, P03, P05, P11, D13 -> Stands.ASKED;
                    case P04 -> Stands.IS_THE_CONSENT;
                };
            case RESTRICTION ->
                switch (pathway) {
                    case P01, P02, P03, P04, P11, D13 -> Stands.ASKED_FOR_TPO;
                    case P05 -> Stands.NOT_ASKED;
                };
        };
    }
}

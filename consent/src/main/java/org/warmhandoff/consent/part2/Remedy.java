package org.warmhandoff.consent.part2;

import org.warmhandoff.core.Attributes;

/**
 * What would cure a reason. A signed form is never edited: a deficient one is followed by a new one.
 *
 * @param kind what kind of step
 * @param what the step in words, in the imperative
 */
public record Remedy(Kind kind, String what) {

    /** The closed list of steps. */
    public enum Kind {
        /** Obtain a new consent that states what is missing. */
        NEW_CONSENT,
        /** Look up a fact, in the file or with a party. */
        LOOK_UP,
        /** Ask for less information, or for fewer purposes. */
        NARROW,
        /** Ask for the judgement of a person who has read the words. */
        JUDGEMENT,
        /** Nothing cures it under the pathways this version decides. */
        NONE_HERE
    }

    /** Creates one. */
    public Remedy {
        Attributes.of(Remedy.class)
                .required("kind", kind)
                .required("what", what)
                .verify();
    }

    static Remedy newConsent(String stating) {
        return new Remedy(Kind.NEW_CONSENT, "obtain a new consent " + stating);
    }

    static Remedy lookUp(String what) {
        return new Remedy(Kind.LOOK_UP, what);
    }

    static Remedy judgement(String what) {
        return new Remedy(Kind.JUDGEMENT, what);
    }

    static Remedy narrow(String what) {
        return new Remedy(Kind.NARROW, what);
    }

    static Remedy noneHere(String what) {
        return new Remedy(Kind.NONE_HERE, what);
    }
}

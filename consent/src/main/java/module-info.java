/** 42 CFR Part 2: consents, disclosures, a patient's file, and the decision whether a record may go. */
module org.warmhandoff.consent {
    requires transitive org.warmhandoff.core;
    requires static org.immutables.value.annotations;
    requires static jakarta.validation;

    exports org.warmhandoff.consent;
    exports org.warmhandoff.consent.circumstance;
    exports org.warmhandoff.consent.constraint;
    exports org.warmhandoff.consent.file;
    exports org.warmhandoff.consent.part2;
}

/** The four steps that connect a patient on medication for opioid use disorder with support outside the practice. */
module org.warmhandoff.referral {
    requires transitive org.warmhandoff.consent;
    requires static org.immutables.value.annotations;
    requires static jakarta.validation;

    exports org.warmhandoff.referral;
    exports org.warmhandoff.referral.constraint;
    exports org.warmhandoff.referral.event;
    exports org.warmhandoff.referral.guidance;
    exports org.warmhandoff.referral.match;
    exports org.warmhandoff.referral.practice;
    exports org.warmhandoff.referral.vocabulary;
    exports org.warmhandoff.referral.worklist;
}

package org.warmhandoff.consent.file;

/** A duty that goes with a disclosure or with a refusal, and what an entry in the log must say to discharge it. */
public enum ObligationKind {
    /** One of the two statements of 2.32(a) goes with the record. The entry says which and how. */
    NOTICE("which statement of 2.32(a) went, and how") {
        @Override
        boolean dischargedBy(Said said) {
            return said.statement().isPresent() && said.how().isPresent();
        }
    },
    /** A copy of the consent, or a clear explanation of its scope, goes with the record (2.32(b)). The entry says which. */
    COPY("whether a copy of the consent or an explanation of its scope went") {
        @Override
        boolean dischargedBy(Said said) {
            return said.gave().isPresent();
        }
    },
    /** Only what the purpose needs is disclosed (2.13(a)). The entry says who saw to it. */
    NECESSARY("who limited the content to what the purpose needs") {
        @Override
        boolean dischargedBy(Said said) {
            return said.limitedBy().isPresent();
        }
    },
    /** The disclosure is entered in the log (2.24, 2.25). The entry says to whom, when, what, why and how. */
    LOG("recipient, date, brief description, purpose and channel") {
        @Override
        boolean dischargedBy(Said said) {
            return said.recipient().isPresent()
                    && said.on().isPresent()
                    && said.description().isPresent()
                    && said.purpose().isPresent()
                    && said.channel().isPresent();
        }
    },
    /** The record is marked as a Part 2 record, so that the bar on proceedings can follow it. The entry says so. */
    PROVENANCE("that the record was marked as a Part 2 record") {
        @Override
        boolean dischargedBy(Said said) {
            return said.marked();
        }
    },
    /** A refusal reveals nothing about the person (2.13(c)(2)). The entry says that only the neutral text went out. */
    NEUTRAL_REFUSAL("that only the neutral text went out") {
        @Override
        boolean dischargedBy(Said said) {
            return said.neutralTextOnly();
        }
    },
    /** A revocation that was learned of is marked on the consent, at once. The entry says from when and how far. */
    MARK_REVOCATION("that the consent is marked with the day and the scope of the revocation") {
        @Override
        boolean dischargedBy(Said said) {
            return said.marked() && said.on().isPresent() && said.description().isPresent();
        }
    },
    /** An exchange that the consent names is told of a revocation, at once. The entry says that it was told. */
    TELL_EXCHANGE("that the exchange was told, and how") {
        @Override
        boolean dischargedBy(Said said) {
            return said.recipient().isPresent() && said.how().isPresent();
        }
    },
    /** A provider who gets a restricted record in an emergency is asked not to use it further (2.26(a)(4)). */
    NO_FURTHER_USE("that the provider was asked not to use or disclose it further, and how") {
        @Override
        boolean dischargedBy(Said said) {
            return said.recipient().isPresent() && said.how().isPresent();
        }
    };

    private final String entrySays;

    ObligationKind(String entrySays) {
        this.entrySays = entrySays;
    }

    /** {@return what an entry must say to discharge it} */
    public String entrySays() {
        return entrySays;
    }

    abstract boolean dischargedBy(Said said);
}

package org.warmhandoff.referral;

import static org.warmhandoff.core.care.Literature.AHRQ_DONTS;
import static org.warmhandoff.core.care.Literature.AHRQ_IDENTIFY;
import static org.warmhandoff.core.care.Literature.AHRQ_OPENING;
import static org.warmhandoff.core.care.Literature.AHRQ_STEP_2;
import static org.warmhandoff.core.care.Literature.AHRQ_STEP_4;
import static org.warmhandoff.core.care.Literature.AJMC_VIRTUAL;
import static org.warmhandoff.core.care.Literature.ASPE_BARRIERS;
import static org.warmhandoff.core.care.Literature.JUDGEMENT;
import static org.warmhandoff.core.care.Literature.RURAL_CONSIDERATIONS;
import static org.warmhandoff.core.care.Literature.RURAL_GROUP;
import static org.warmhandoff.core.care.Literature.RURAL_TWELVE_STEP;
import static org.warmhandoff.core.care.Literature.TRAINING_TECHNIQUES;
import static org.warmhandoff.core.care.Literature.TRAINING_VISITS;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.warmhandoff.core.Authority;
import org.warmhandoff.core.Citation;

/**
 * Short words that a practice may print or change. The wording is this library's; the source is where the content stands. A
 * call that asks what a program can do names no patient. In a document it is written as its id and words.
 */
@JsonFormat(shape = JsonFormat.Shape.OBJECT)
@JsonPropertyOrder({"id", "words"})
public enum Script {
    /** The first question, to the patient. */
    FIRST_QUESTION(
            "SCR-01",
            "Is anything troubling you now that counseling, coaching or another kind of support might help with? Your"
                    + " medication does not depend on your answer.",
            AHRQ_OPENING,
            AHRQ_DONTS),
    /** To a program: whether it has room. */
    AVAILABILITY(
            "SCR-02",
            "Are you accepting new patients now? If not, how long is the wait, and what would come first?",
            AHRQ_STEP_2),
    /** To a program: whom it serves. */
    ELIGIBILITY(
            "SCR-03",
            "Whom do you serve: ages, gender, pregnancy, where people live, conditions, coverage? What would keep somebody"
                    + " out?",
            AHRQ_STEP_2),
    /** To a program: what it costs. */
    AFFORDABILITY(
            "SCR-04",
            "Which coverage do you take? What does a person without it pay, and is there a sliding fee or help?",
            AHRQ_STEP_2,
            ASPE_BARRIERS),
    /** To a program: whether it takes people on their medication. */
    MEDICATION(
            "SCR-05",
            "Do you take people who get buprenorphine, methadone or naltrexone elsewhere? May they stay on it as long as they"
                    + " need? Do you provide it yourselves, and which?",
            AHRQ_IDENTIFY),
    /** To a mutual-help group: how it sees medication. */
    STANCE(
            "SCR-06",
            "How does your meeting see medication for opioid use disorder? May a person who takes it speak, lead, and count"
                    + " the time as recovery?",
            AHRQ_IDENTIFY,
            RURAL_TWELVE_STEP),
    /** To a program: what it offers. */
    OFFER(
            "SCR-07",
            "What do you offer: individual, group, family, peer? With which techniques, in open or closed groups, at what"
                    + " hours?",
            AHRQ_OPENING,
            RURAL_GROUP,
            TRAINING_TECHNIQUES),
    /** To a program: language, way and mode. */
    ACCESS(
            "SCR-08",
            "Which languages are spoken, or is there an interpreter? Do you see people by video or phone, or help with the"
                    + " way?",
            RURAL_CONSIDERATIONS,
            AJMC_VIRTUAL),
    /** To a program: care that knows of trauma, and whether a group can be left out. */
    TRAUMA("SCR-09", "Is your care trauma-informed? Can somebody be seen without joining a group?", AHRQ_OPENING),
    /** The first of the two follow-up questions. */
    DID_YOU_CONNECT("SCR-10", "Did you get to see or speak with them?", AHRQ_STEP_4),
    /** The second. */
    HAVE_YOU_WORKED_WITH_THEM(
            "SCR-11",
            "Have you been working with them since: how often, and does it help? Would something else suit you better?",
            AHRQ_STEP_4,
            TRAINING_VISITS),
    /** A voice mail that tells nobody what kind of care it is about: no name of a practice that would. */
    VOICEMAIL(
            "SCR-12",
            "This is [first name] with a message for [first name]. Nothing urgent; please call me back at [number] when it"
                    + " suits you.",
            Citation.parse("2.13(c)"),
            JUDGEMENT);

    private final String id;
    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // every authority is a record; the list is a copy
    private final List<Authority> sources;

    Script(String id, String words, Authority... sources) {
        this.id = id;
        this.words = words;
        this.sources = List.of(sources);
    }

    /** {@return its id, such as {@code SCR-01}} */
    @JsonProperty
    public String id() {
        return id;
    }

    /** {@return the words; what stands in brackets is for the one who speaks} */
    @JsonProperty
    public String words() {
        return words;
    }

    /** {@return where the content stands, the main source first} */
    public List<Authority> sources() {
        return sources;
    }
}

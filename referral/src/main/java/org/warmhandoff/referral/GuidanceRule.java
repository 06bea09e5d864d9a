package org.warmhandoff.referral;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.Authority;
import org.warmhandoff.core.Rule;
import org.warmhandoff.core.SourceCheck;

/**
 * A rule of guidance with its weight. In a document it is written as its id, what it asks and its source.
 *
 * @param rule the rule as stated
 * @param severity its weight, where a finding does not say otherwise
 */
@JsonPropertyOrder({"id", "requires", "source"})
public record GuidanceRule(
        @JsonIgnore Rule rule, @JsonIgnore Severity severity) {
    /** Creates one. */
    public GuidanceRule {
        Attributes.of(GuidanceRule.class)
                .required("rule", rule)
                .required("severity", severity)
                .verify();
    }

    /**
     * {@return a rule that weighs as an error}
     *
     * @param id its short id
     * @param requires what it asks, in one sentence
     * @param sources where it stands, the main one first; none: a judgement of this library
     */
    public static GuidanceRule error(String id, String requires, Authority... sources) {
        SourceCheck check = sources.length == 0 ? SourceCheck.INTERPRETATION : SourceCheck.TEXT_CHECKED;
        return new GuidanceRule(Rule.sourced(id, check, requires, sources), Severity.ERROR);
    }

    /**
     * {@return a rule that weighs as a warning}
     *
     * @param id its short id
     * @param requires what it asks, in one sentence
     * @param sources where it stands, the main one first; none: a judgement of this library
     */
    public static GuidanceRule warning(String id, String requires, Authority... sources) {
        return new GuidanceRule(error(id, requires, sources).rule(), Severity.WARNING);
    }

    /**
     * {@return a rule that is good to know}
     *
     * @param id its short id
     * @param requires what it asks, in one sentence
     * @param sources where it stands, the main one first; none: a judgement of this library
     */
    public static GuidanceRule info(String id, String requires, Authority... sources) {
        return new GuidanceRule(error(id, requires, sources).rule(), Severity.INFO);
    }

    /**
     * {@return a copy that says how the source is read}
     *
     * @param text one or two sentences
     */
    public GuidanceRule reading(String text) {
        return new GuidanceRule(rule.reading(text), severity);
    }

    /**
     * {@return a copy that says what is not looked at}
     *
     * @param text one or two sentences
     */
    public GuidanceRule notChecked(String text) {
        return new GuidanceRule(rule.notChecked(text), severity);
    }

    /**
     * {@return a copy that names the facts it looks at}
     *
     * @param paths property names relative to the value it is about
     */
    public GuidanceRule looksAt(String... paths) {
        return new GuidanceRule(rule.reads(paths), severity);
    }

    /** {@return its short id, such as {@code S3-01}} */
    @JsonProperty
    public String id() {
        return rule.id();
    }

    /** {@return what it asks, in one sentence} */
    @JsonProperty
    public String requires() {
        return rule.requires();
    }

    /** {@return where it stands; "design judgement" where no source says it} */
    @JsonProperty
    public String source() {
        return rule.authority();
    }

    /** {@return the step it belongs to, by its number; 0 for a rule about the record itself} */
    int step() {
        return id().charAt(0) == 'S' ? id().charAt(1) - '0' : 0;
    }

    /** {@return the id} */
    @Override
    public String toString() {
        return id();
    }
}

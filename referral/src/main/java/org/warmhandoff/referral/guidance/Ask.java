package org.warmhandoff.referral.guidance;

/** Questions that more than one rule leaves open. */
final class Ask {
    /** Asked where nobody asked the patient. */
    static final String WILLING = "What does the patient say about taking part in psychosocial support?";
    /** Asked where the needs were not assessed. */
    static final String NEEDS = "What are the patient's needs? No assessment is on record.";
    /** Asked where what was considered stands in the log of a referral. */
    static final String REFERRALS = "What do the logs of the patient's referrals say?";
    /** Asked where nobody is on record in a team. */
    static final String MEMBERS = "Who is in the care team?";
    /** Asked where a team is not described. */
    static final String TEAM = "Who is in the care team, and what were they trained in?";
    /** Asked where the model is not said. */
    static final String MODEL = "How is behavioral health part of the practice?";
    /** Asked where a stable patient has no day of it. */
    static final String STABLE = "Since when is the patient stable on the medication?";
    /** Asked where it is not known whether services are short. */
    static final String RURAL = "Is it a rural area, or one where services are short?";

    private Ask() {}
}

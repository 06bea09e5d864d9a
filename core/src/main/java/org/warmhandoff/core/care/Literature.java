package org.warmhandoff.core.care;

import org.warmhandoff.core.Source;

/** The publications on which the vocabularies and the guidance rest, section by section. */
public final class Literature {
    private static final String PLAYBOOK = "Behavioral Health Services (MAT for OUD playbook)";
    private static final String TRAINING = "Behavioral Health Services Training (MAT for OUD playbook)";
    private static final String CONNECT = "Connect Patients to External Providers";
    private static final String PSYCHOSOCIAL =
            "Optimal Utilization of Psychosocial Supports in MAT for OUD (issue brief, December 2018)";
    private static final String MODELS = "Models for Providing Psychosocial Services";
    private static final String INTEGRATED = "The Importance of Integrated Care in Fighting Opioid Use Disorder";

    /** What no publication says: a judgement of this library. */
    public static final Source JUDGEMENT = new Source("design judgement", "warmhandoff", "");

    /** AHRQ playbook: the text before its first heading. */
    public static final Source AHRQ_OPENING = playbook("Behavioral Health Services");
    /** AHRQ playbook: models within the practice. */
    public static final Source AHRQ_INTERNAL = playbook("Leverage Existing Service Models");
    /** AHRQ playbook: referral within the practice. */
    public static final Source AHRQ_REFER_INTERNAL = playbook("Refer Patients to Internal Behavioral Health Services");
    /** AHRQ playbook: the list of programs. */
    public static final Source AHRQ_IDENTIFY = playbook("Identify Programs and Providers");
    /** AHRQ playbook: connection with external providers, beside the four steps. */
    public static final Source AHRQ_CONNECT = playbook(CONNECT);
    /** AHRQ playbook: obtain consent. */
    public static final Source AHRQ_STEP_1 = playbook(CONNECT + ", step 1");
    /** AHRQ playbook: consider needs and preferences. */
    public static final Source AHRQ_STEP_2 = playbook(CONNECT + ", step 2");
    /** AHRQ playbook: actively connect. */
    public static final Source AHRQ_STEP_3 = playbook(CONNECT + ", step 3");
    /** AHRQ playbook: follow up. */
    public static final Source AHRQ_STEP_4 = playbook(CONNECT + ", step 4");
    /** AHRQ playbook: what not to do. */
    public static final Source AHRQ_DONTS = playbook("Don'ts");

    /** AHRQ playbook, training: the text before its first heading. */
    public static final Source TRAINING_OPENING = new Source(TRAINING, "AHRQ", "Behavioral Health Services Training");
    /** AHRQ playbook, training: techniques. */
    public static final Source TRAINING_TECHNIQUES =
            new Source(TRAINING, "AHRQ", "Behavioral Health Counseling Techniques");
    /** AHRQ playbook, training: medication management visits. */
    public static final Source TRAINING_VISITS =
            new Source(TRAINING, "AHRQ", "Training To Support Medication Management Visits");
    /** AHRQ playbook, training: what not to do. */
    public static final Source TRAINING_DONTS = new Source(TRAINING, "AHRQ", "Don'ts");

    /** ASPE brief: introduction. */
    public static final Source ASPE_INTRODUCTION = aspe("Introduction");
    /** ASPE brief: what psychosocial supports are worth. */
    public static final Source ASPE_VALUE = aspe("Value of Psychosocial Supports in MAT");
    /** ASPE brief: current practices. */
    public static final Source ASPE_PRACTICES = aspe("Current Practices of Psychosocial Supports in MAT");
    /** ASPE brief: barriers. */
    public static final Source ASPE_BARRIERS = aspe("Barriers to Psychosocial Supports in MAT");
    /** ASPE brief: the ideal model. */
    public static final Source ASPE_IDEAL_MODEL = aspe("Key Elements of an Ideal Model");
    /** ASPE brief: lessons. */
    public static final Source ASPE_LESSONS = aspe("Lessons Learned from Case Studies");

    /** RHIhub: the text before its first heading. */
    public static final Source RURAL_OPENING = rural("opening");
    /** RHIhub: individual counseling. */
    public static final Source RURAL_INDIVIDUAL = rural("Individual Counseling");
    /** RHIhub: group therapy. */
    public static final Source RURAL_GROUP = rural("Group Therapy");
    /** RHIhub: 12-step programs. */
    public static final Source RURAL_TWELVE_STEP = rural("12-Step Programs");
    /** RHIhub: considerations. */
    public static final Source RURAL_CONSIDERATIONS = rural("Implementation Considerations");
    /** RHIhub: resources. */
    public static final Source RURAL_RESOURCES = rural("Resources to Learn More");

    /** AJMC article: the text before its first heading. */
    public static final Source AJMC_OPENING = ajmc("opening");
    /** AJMC article: stigma. */
    public static final Source AJMC_STIGMA = ajmc("1. Confront the stigmas associated with opioid addiction treatment");
    /** AJMC article: psychosocial interventions. */
    public static final Source AJMC_COMBINE = ajmc("2. Combine MAT with supportive psychosocial interventions");
    /** AJMC article: pain. */
    public static final Source AJMC_PHYSICAL =
            ajmc("3. Address the physical problems that could contribute to addiction");
    /** AJMC article: virtual and mixed models. */
    public static final Source AJMC_VIRTUAL = ajmc("4. Consider a virtual or mixed-model approach to treatment");
    /** AJMC article: family. */
    public static final Source AJMC_FAMILY = ajmc("5. Involve family members in the opioid recovery process");
    /** AJMC article: closing. */
    public static final Source AJMC_CLOSING = ajmc("Supporting a Successful Return to Health");

    /** How HL7 names the states of an electronic referral. */
    public static final Source REFERRAL_GUIDE =
            new Source("Bidirectional Services eReferral implementation guide", "HL7", "task business status");
    /** Closed-loop messages of IHE (360X). */
    public static final Source CLOSED_LOOP_ADAPTER =
            new Source("360X adapter", "lp-digitalhealth", "bindings to IHE PCC-55 to PCC-61");
    /** HL7 Gravity: social needs. */
    public static final Source GRAVITY_GUIDE = new Source("SDOH Clinical Care (Gravity), STU 3", "HL7", "");
    /** The later pages of the AHRQ playbook. */
    public static final Source AHRQ_NEWER_PAGES = new Source(
            "MOUD playbook, newer pages", "AHRQ", "referrals and care coordination, recovery supports, transitions");
    /** Group-based opioid treatment. */
    public static final Source GROUP_BLUEPRINT = new Source(
            "Building a Group-Based Opioid Treatment (GBOT) Blueprint",
            "Addiction Science & Clinical Practice",
            "Table 2");
    /** What helps patients arrive at a service. */
    public static final Source LINKAGE_STUDIES =
            new Source("Studies of the linkage to medical services (abstracts)", "Friedmann et al.", "");
    /** Warm handoffs. */
    public static final Source WARM_HANDOFF_PAGES = new Source("Warm handoff pages", "AHRQ and Indiana SBIRT", "");
    /** What mutual-help groups say on medication. */
    public static final Source MUTUAL_HELP_STATEMENTS = new Source(
            "Statements on medication in mutual-help groups",
            "several",
            "NA Bulletin 29 and pamphlet, Carlat Report, SMART Recovery, PRA on MARA, Chestnut (White), PMC6087684");
    /** Peer support. */
    public static final Source PEER_PROTOCOL =
            new Source("Treatment Improvement Protocol 64", "SAMHSA", "NBK596260 and related");
    /** The primary care behavioral health model. */
    public static final Source CONSULTANT_MODEL =
            new Source("The behavioral health consultant (GATHER)", "AAFP and Reiter 2018", "");

    /** The end of the waiver for buprenorphine and of its counseling certification. */
    public static final Source WAIVER_ELIMINATION =
            new Source("Waiver elimination", "SAMHSA", "Consolidated Appropriations Act, 2023, section 1262");
    /** The rule on opioid treatment programs. */
    public static final Source OPIOID_TREATMENT_RULE =
            new Source("42 CFR Part 8 final rule", "SAMHSA", "table of changes");
    /** The clinical guideline on medication for opioid use disorder. */
    public static final Source ASAM_UPDATE =
            new Source("National Practice Guideline, 2020 Focused Update", "ASAM", "psychosocial treatment");
    /** How the entries of directories are kept and verified. */
    public static final Source SERVICES_DATA =
            new Source("Human Services Data Specification, 3.x", "Open Referral", "");
    /** How often listings of programs are right. */
    public static final Source LISTING_STUDIES =
            new Source("Studies of listings and search tools", "several", "J Psychiatr Pract 2020, PMC11260587 (2024)");
    /** What a practice and a program may agree on. */
    public static final Source SAMPLE_AGREEMENT = new Source("Sample collaborative agreement", "docest.com", "480220");
    /** What is asked of certified clinics that coordinate care. */
    public static final Source CLINIC_CRITERIA =
            new Source("Criteria of certified community behavioral health clinics", "SAMHSA", "section 223");
    /** What a referral says, by the standards of the medical home. */
    public static final Source MEDICAL_HOME =
            new Source("Standards of the patient-centered medical home, as quoted on public pages", "NCQA", "5B5");
    /** Referral to treatment after screening. */
    public static final Source SBIRT_PAGE =
            new Source("Screening, brief intervention and referral to treatment", "SAMHSA", "referral");

    /** How one referral platform lets people say how they may be contacted. */
    public static final Source CONTACT_PREFERENCES =
            new Source("Contact preferences of the people served", "Findhelp", "article 360002082531");
    /** Whether the report of a specialist came back. */
    public static final Source REPORT_MEASURE = new Source(
            "Closing the referral loop: receipt of specialist report (CMS50)", "CMS", "ecqm-content-qicore-2024");
    /** When treatment counts as begun and as engaged in. */
    public static final Source ENGAGEMENT_MEASURE = new Source(
            "Initiation and engagement of substance use disorder treatment (CMS137)",
            "CMS",
            "ecqm-content-qicore-2024");

    /** Where HCPCS codes were read. */
    public static final Source HCPCS_FILE = new Source("HCPCS Level II file of 2020", "CMS", "as of 2020-04-07");
    /** Where codes were found in use. */
    public static final Source VALUE_SETS =
            new Source("Value sets of the 2024 quality measures (ecqm-content-qicore-2024)", "VSAC", "");
    /** Where ICD-10-CM and ICD-10-PCS codes were read. */
    public static final Source ICD_LISTS = new Source(
            "ICD-10 lists", "several", "icd-10-code.org (ICD-10-PCS 2025, HZ3 to HZ5), US Core example, CMS list");
    /** Where ingredients of RxNorm were read. */
    public static final Source OPIOID_MEDICATIONS =
            new Source("Opioid CDS (opioid-cds-r4)", "cqframework", "OMTKData2019");
    /** Where HL7 service types and programs were read. */
    public static final Source HL7_TERMINOLOGY = new Source("HL7 Terminology (THO)", "HL7", "");
    /** Where the HCPCS codes of community health integration were read. */
    public static final Source NAVIGATION_CODES =
            new Source("Pages on community health integration and navigation codes", "paahec.org, codingintel", "");

    private Literature() {}

    private static Source playbook(String section) {
        return new Source(PLAYBOOK, "AHRQ", section);
    }

    private static Source aspe(String section) {
        return new Source(PSYCHOSOCIAL, "HHS ASPE / Westat", section);
    }

    private static Source rural(String section) {
        return new Source(MODELS, "Rural Health Information Hub", section);
    }

    private static Source ajmc(String section) {
        return new Source(INTEGRATED, "AJMC", section);
    }
}

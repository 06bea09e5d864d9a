package org.warmhandoff.core.code;

import org.warmhandoff.core.Attributes;
import org.warmhandoff.core.InvalidValueException;

/**
 * A system of codes outside this library. The constants are those whose codes may be shipped freely. Systems that their
 * owners license (among them CPT, SNOMED CT, the ASAM Criteria and the NUCC taxonomy) are none of them; a host that may use
 * one names it and adds its codings with {@link CodeBook#with}.
 *
 * @param name how it is called, the same wherever it is meant; not blank
 */
public record CodeSystem(String name) {
    /** HCPCS Level II. */
    public static final CodeSystem HCPCS = new CodeSystem("HCPCS");
    /** Diagnoses, ICD-10-CM. */
    public static final CodeSystem ICD_10_CM = new CodeSystem("ICD-10-CM");
    /** Inpatient procedures, ICD-10-PCS. */
    public static final CodeSystem ICD_10_PCS = new CodeSystem("ICD-10-PCS");
    /** Medications, RxNorm; the codes here are ingredients. */
    public static final CodeSystem RXNORM = new CodeSystem("RxNorm");
    /** The service types of HL7 terminology. */
    public static final CodeSystem HL7_SERVICE_TYPE = new CodeSystem("HL7 service-type");
    /** The programs of HL7 terminology. */
    public static final CodeSystem HL7_PROGRAM = new CodeSystem("HL7 program");
    /** The categories of social needs of the HL7 Gravity project. */
    public static final CodeSystem GRAVITY = new CodeSystem("Gravity");

    /**
     * Creates one.
     *
     * @throws InvalidValueException when the name is blank
     */
    public CodeSystem {
        Attributes.of(CodeSystem.class).required("name", name).verify();
        if (name.isBlank()) {
            throw new InvalidValueException("CodeSystem", "name must not be blank");
        }
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }
}

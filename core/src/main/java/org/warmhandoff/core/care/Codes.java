package org.warmhandoff.core.care;

import java.util.List;
import org.warmhandoff.core.Source;
import org.warmhandoff.core.code.CodeSystem;
import org.warmhandoff.core.code.Coding;

/** Codings with the lists in which they were read. */
final class Codes {
    private Codes() {}

    /** A code of HCPCS Level II. */
    static Coding hcpcs(String code) {
        return Coding.of(CodeSystem.HCPCS, code, Literature.HCPCS_FILE);
    }

    /** Codes of HCPCS Level II, both ends included. */
    static Coding hcpcs(String first, String last) {
        return Coding.range(CodeSystem.HCPCS, first, last, Literature.HCPCS_FILE);
    }

    /** A code of HCPCS Level II that a value set of 2024 holds too. */
    static Coding hcpcsInUse(String code) {
        return hcpcsInUse(code, code);
    }

    /** Codes of HCPCS Level II, both ends included and in a value set of 2024 too. */
    static Coding hcpcsInUse(String first, String last) {
        return Coding.range(CodeSystem.HCPCS, first, last, Literature.HCPCS_FILE, Literature.VALUE_SETS);
    }

    /** The procedures of ICD-10-PCS under a prefix; a code of all seven characters is itself. */
    static Coding pcs(String prefix) {
        List<Source> read = List.of(Literature.ICD_LISTS, Literature.VALUE_SETS);
        return new Coding(CodeSystem.ICD_10_PCS, prefix, prefix, prefix.length() < 7, read);
    }

    /** A service type of HL7 terminology. */
    static Coding service(String code) {
        return Coding.of(CodeSystem.HL7_SERVICE_TYPE, code, Literature.HL7_TERMINOLOGY);
    }
}

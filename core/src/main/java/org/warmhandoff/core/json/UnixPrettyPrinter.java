package org.warmhandoff.core.json;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

/** Indents by two spaces with line feeds on every machine. */
final class UnixPrettyPrinter extends DefaultPrettyPrinter {
    private static final long serialVersionUID = 1L;
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    UnixPrettyPrinter() {
        super(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        indentObjectsWith(INDENT);
        indentArraysWith(INDENT);
    }

    @Override
    public DefaultPrettyPrinter createInstance() {
        return new UnixPrettyPrinter();
    }
}

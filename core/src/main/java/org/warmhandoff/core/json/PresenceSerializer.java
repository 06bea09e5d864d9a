package org.warmhandoff.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.warmhandoff.core.Words;

/** Writes whether a text says anything, not what. */
final class PresenceSerializer extends StdSerializer<Words> {
    private static final long serialVersionUID = 1L;

    PresenceSerializer() {
        super(Words.class);
    }

    @Override
    public void serialize(Words value, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeBoolean(value.stated());
    }
}

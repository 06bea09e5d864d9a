package org.warmhandoff.consent.part2;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The two statements of 2.32(a) are the wording of the 2024 edition, word for word. */
class NoticeTest {
    @Test
    void statementOneIsTheLongWordingOf2024() throws NoSuchAlgorithmException {
        String text = spaced(NoticeStatement.STATEMENT_1);
        assertThat(text).hasSize(1325);
        assertThat(sha256(text)).isEqualTo("d82205a18044f9f45776343d91e26d8ddb44bf13e136af169ec73d755facd9a8");
    }

    @Test
    void statementTwoIsTheShortWordingOf2024() throws NoSuchAlgorithmException {
        String text = spaced(NoticeStatement.STATEMENT_2);
        assertThat(text).hasSize(72);
        assertThat(sha256(text)).isEqualTo("79fee3d6dff7e052183c61b66bfed589f0f45dcf330bb277e07b396bd12e9774");
    }

    @ParameterizedTest
    @EnumSource
    void noEarlierWordingIsLeft(NoticeStatement statement) {
        assertThat(spaced(statement))
                .doesNotContain("is NOT sufficient for this purpose")
                .doesNotContain("restrict any use of the information to investigate or prosecute")
                .doesNotContain("prohibits unauthorized disclosure of these records");
    }

    @ParameterizedTest
    @EnumSource
    void aStatementGoesOutAsItIsPrinted(NoticeStatement statement) {
        assertThat(statement.text()).isEqualTo(statement.text().strip()).doesNotContain("  ", "\t", "\r");
    }

    private static String spaced(NoticeStatement statement) {
        return statement.text().replaceAll("\\s+", " ");
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}

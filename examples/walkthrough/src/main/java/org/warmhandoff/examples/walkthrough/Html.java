package org.warmhandoff.examples.walkthrough;

import java.util.List;
import java.util.Locale;
import org.warmhandoff.referral.Script;

/** A page to read and to print, in one style: no script, nothing loaded from elsewhere. Every text is escaped. */
final class Html {
    private static final String STYLE = """
            body{font:16px/1.45 Georgia,serif;max-width:46em;margin:2em auto;padding:0 1em;color:#1a1a1a}
            h1{font-size:1.5em}h2{font-size:1.15em;border-bottom:1px solid #999;margin-top:1.8em}
            section{padding-left:.8em;border-left:.4em solid transparent}
            section.ERROR{border-color:#8c1515}section.WARNING{border-color:#a86400}section.DONE{border-color:#2f6b3a}
            li{margin:.4em 0}.small{color:#444;font-size:.88em;display:block}code{font-size:.9em;overflow-wrap:anywhere}
            ul.tick{list-style:none;padding-left:0}ul.tick li::before{content:"\\2610\\00a0"}
            blockquote{margin:.4em 0 .4em 1em;font-style:italic}blockquote .small{font-style:normal}
            table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.35em .6em .35em 0}
            tr{border-bottom:1px solid #ccc}td:first-child{white-space:nowrap;width:6.5em}
            @media print{body{margin:0;max-width:none}section.part,li,tr{break-inside:avoid}h2{break-after:avoid}}
            """;

    private final StringBuilder out = new StringBuilder();

    Html(String title) {
        out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        text(title);
        out.append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
        element("h1", title);
    }

    /** Opens an element; a class may follow its name, as in {@code section.ERROR}. */
    Html open(String element) {
        String[] parts = element.split("\\.", 2);
        out.append('<').append(parts[0]);
        if (parts.length > 1) {
            out.append(" class=\"").append(parts[1].replace('.', ' ')).append('"');
        }
        out.append('>');
        return this;
    }

    Html close(String element) {
        out.append("</").append(element).append(">\n");
        return this;
    }

    /** An element that holds a text. */
    Html element(String element, String words) {
        open(element).text(words);
        return close(element.split("\\.", 2)[0]);
    }

    Html small(String words) {
        open("span.small").text(words);
        out.append("</span>");
        return this;
    }

    Html strong(String words) {
        open("strong").text(words);
        out.append("</strong> ");
        return this;
    }

    Html code(String words) {
        open("code").text(words);
        out.append("</code>");
        return this;
    }

    /** Words to say. */
    Html say(List<Script> scripts) {
        for (Script s : scripts) {
            open("blockquote").text("“" + s.words() + "”").small(s.id());
            close("blockquote");
        }
        return this;
    }

    Html text(String words) {
        out.append(words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;"));
        return this;
    }

    /** A constant as it begins a sentence. */
    static String words(Enum<?> constant) {
        String name = constant.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Words as a sentence. */
    static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    /** The page, ended. */
    String page() {
        return out + "</body>\n</html>\n";
    }
}

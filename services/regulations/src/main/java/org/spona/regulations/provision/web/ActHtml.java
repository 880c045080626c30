package org.spona.regulations.provision.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.spona.platform.text.Content;
import org.spona.regulations.provision.ActVersion;
import org.spona.regulations.provision.Provision;
import org.spona.regulations.provision.ProvisionLabels;
import org.spona.regulations.provision.TextOnDay;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.text.Level;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** A whole act as HTML: thousands of lines, which a template would take a second for. Everything that was written is escaped. */
@Component
class ActHtml {

    /** Of all texts together, in characters; a large act has a million. */
    private static final int MOST = 8_000_000;

    private static final Duration KEPT = Duration.ofMinutes(10);

    /** Stands in no text (Unicode, section 23.5, private use) for what follows the address of an article. */
    private static final String QUERY = "\uE000";

    /** What was published is never rewritten; each is asked for by who has been given the version by the database. */
    private final Cache<Key, Rendered> rendered = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .<Key, Rendered>weigher(
                    (_, html) -> html.text().length() + html.contents().length())
            .expireAfterAccess(KEPT)
            .build();

    private final ProvisionLabels labels;

    private record Key(ActVersion.TextKey text, String language, Content shown, Locale locale) {}

    /**
     * An act for a page.
     *
     * @param text its lines, each with its address as its id
     * @param contents links to its parts and articles, inside a list
     */
    record Rendered(String text, String contents) {}

    ActHtml(ProvisionLabels labels) {
        this.labels = labels;
    }

    /**
     * A published text.
     *
     * @param query what follows the address of an article, such as {@code ?na=2026-01-01}; may be empty
     */
    Rendered of(TextOnDay text, Regulation regulation, String query, Content shown, Locale locale) {
        String language = regulation.content().language();
        Rendered html = text.inForce()
                .map(version -> rendered.get(
                        new Key(version.textKey(), language, shown, locale),
                        _ -> new Rendered(
                                of(
                                        text.provisions(),
                                        "/regulations/" + regulation.getId(),
                                        QUERY,
                                        language,
                                        shown,
                                        locale),
                                contents(text.provisions(), language, shown, locale))))
                .orElse(new Rendered("", ""));
        return new Rendered(html.text().replace(QUERY, query), html.contents());
    }

    /**
     * The lines of an act, each with its address as its id.
     *
     * @param pages address of the act's page, with which those of its articles begin
     * @param query what follows the address of an article, such as {@code ?na=2026-01-01}; may be empty
     */
    private String of(
            List<Provision> provisions, String pages, String query, String language, Content shown, Locale locale) {
        var html = new StringBuilder(provisions.size() * 200);
        String lang = HtmlUtils.htmlEscape(
                shown.lang(provisions.isEmpty() ? "" : provisions.getFirst().text(), language));
        html.append("<div lang=\"").append(lang).append("\">");
        for (Provision provision : provisions) {
            String id = HtmlUtils.htmlEscape(provision.address());
            String label = HtmlUtils.htmlEscape(labels.label(provision, shown, language, locale));
            String heading = HtmlUtils.htmlEscape(shown.text(provision.heading(), language));
            String text = HtmlUtils.htmlEscape(shown.text(provision.text(), language));
            if (provision.level().isHeading()) {
                html.append("<h2 class=\"h4\" id=\"").append(id).append("\">");
                html.append(joined(label, heading)).append("</h2>");
            } else if (provision.level() == Level.ARTICLE) {
                html.append("<h3 class=\"h5\" id=\"").append(id).append("\"><a href=\"");
                html.append(pages).append('/').append(id).append(query).append("\">");
                html.append(label.isEmpty() ? id : label)
                        .append("</a> ")
                        .append(heading)
                        .append("</h3>");
            } else {
                html.append("<p id=\"")
                        .append(id)
                        .append("\" class=\"ms-")
                        .append(indent(provision))
                        .append("\">");
                html.append(joined(label, heading)).append(label.isEmpty() && heading.isEmpty() ? "" : " ");
                html.append(text).append("</p>");
            }
            if ((provision.level().isHeading() || provision.level() == Level.ARTICLE) && !text.isEmpty()) {
                html.append("<p>").append(text).append("</p>");
            }
        }
        return html.append("</div>").toString();
    }

    /** The contents of an act: links to its parts and articles. */
    private String contents(List<Provision> provisions, String language, Content shown, Locale locale) {
        var html = new StringBuilder();
        for (Provision provision : provisions) {
            if (provision.level().isHeading() || provision.level() == Level.ARTICLE) {
                String label = HtmlUtils.htmlEscape(labels.label(provision, shown, language, locale));
                String heading = HtmlUtils.htmlEscape(shown.text(provision.heading(), language));
                html.append("<li><a href=\"#")
                        .append(HtmlUtils.htmlEscape(provision.address()))
                        .append("\">");
                html.append(joined(label, heading)).append("</a></li>");
            }
        }
        return html.toString();
    }

    private static int indent(Provision provision) {
        return switch (provision.level()) {
            case PART, CHAPTER, SECTION, ARTICLE, PARAGRAPH -> 0;
            case POINT -> 3;
            case SUBPOINT -> 4;
            case INDENT -> 5;
        };
    }

    private static String joined(String label, String heading) {
        return label.isEmpty() || heading.isEmpty() ? label + heading : label + " " + heading;
    }
}

package org.spona.regulations.provision.web;

import java.util.List;
import java.util.Locale;
import org.spona.platform.text.Content;
import org.spona.regulations.provision.Provision;
import org.spona.regulations.provision.ProvisionLabels;
import org.spona.regulations.text.Level;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** A whole act as HTML: thousands of lines, which a template would take a second for. Everything that was written is escaped. */
@Component
class ActHtml {

    private final ProvisionLabels labels;

    ActHtml(ProvisionLabels labels) {
        this.labels = labels;
    }

    /**
     * The lines of an act, each with its address as its id.
     *
     * @param pages address of the act's page, with which those of its articles begin
     * @param query what follows the address of an article, such as {@code ?na=2026-01-01}; may be empty
     */
    String of(List<Provision> provisions, String pages, String query, String language, Content shown, Locale locale) {
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

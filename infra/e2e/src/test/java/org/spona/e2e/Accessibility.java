package org.spona.e2e;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What axe finds wrong with a page by the rules of WCAG 2.2, levels A and AA. */
final class Accessibility {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Accessibility() {}

    /** Each violation with where it is; empty when the page is as it should be. */
    static List<String> violations(Page page) {
        var options = new AxeRunOptions();
        // Of what is as it should be, nobody wants to know where it is.
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(options).withTags(RULES).setLegacyMode(true).analyze().getViolations().stream()
                        .map(Accessibility::told)
                        .toList();
    }

    private static String told(Rule rule) {
        String places = rule.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining("\n    "));
        return rule.getId() + ": " + rule.getHelp() + "\n    " + places;
    }
}

package org.spona.search.syndication;

import java.util.List;

/** What search engines may find, as sitemaps.org 0.9 has it. */
public final class SiteMap {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private SiteMap() {}

    /** The list of all parts. */
    public static String index(String home, int parts) {
        return XmlDocument.of("sitemapindex", NAMESPACE, index -> {
            for (int part = 0; part < parts; part++) {
                String address = home + "/sitemap-" + part + ".xml";
                index.element("sitemap", sitemap -> sitemap.element("loc", address));
            }
        });
    }

    /** One of them. */
    public static String part(String home, List<PublicPage> pages) {
        return XmlDocument.of("urlset", NAMESPACE, set -> {
            for (PublicPage page : pages) {
                set.element("url", url -> {
                    url.element("loc", home + page.path());
                    if (page.updatedAt().toEpochSecond() > 0) {
                        url.element("lastmod", page.updatedAt().toInstant().toString());
                    }
                });
            }
        });
    }
}

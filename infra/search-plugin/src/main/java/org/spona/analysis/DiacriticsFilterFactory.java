package org.spona.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** {@link DiacriticsFolding} as a token filter; put it after {@code south_slavic_script}. */
@NamedComponent("south_slavic_diacritics")
public final class DiacriticsFilterFactory implements TokenFilterFactory {

    @Override
    public TokenStream create(TokenStream input) {
        return new WordFilter(input, new DiacriticsFolding());
    }

    @Override
    public TokenStream normalize(TokenStream input) {
        return create(input);
    }
}

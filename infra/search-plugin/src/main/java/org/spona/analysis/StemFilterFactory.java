package org.spona.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/**
 * {@link DialectFolding}, {@link RootFolding} and {@link Stemming} as one token filter; put it after
 * {@code south_slavic_diacritics}.
 */
@NamedComponent("south_slavic_stem")
public final class StemFilterFactory implements TokenFilterFactory {

    @Override
    public TokenStream create(TokenStream input) {
        return new WordFilter(input, new DialectFolding(), new RootFolding(), new Stemming());
    }

    /** Nothing: the part of a word that a prefix or wildcard query holds has no ending to take off. */
    @Override
    public TokenStream normalize(TokenStream input) {
        return input;
    }
}

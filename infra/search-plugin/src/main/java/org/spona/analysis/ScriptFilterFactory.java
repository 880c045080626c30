package org.spona.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** {@link ScriptFolding} as a token filter for analyzers put together in index settings. */
@NamedComponent("south_slavic_script")
public final class ScriptFilterFactory implements TokenFilterFactory {

    @Override
    public TokenStream create(TokenStream input) {
        return new WordFilter(input, new ScriptFolding());
    }

    @Override
    public TokenStream normalize(TokenStream input) {
        return create(input);
    }
}

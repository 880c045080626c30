package org.spona.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** The analyzer for the exact-match boost, see {@link SouthSlavicAnalyzer#exact()}. */
@NamedComponent("south_slavic_exact")
public final class SouthSlavicExactAnalyzerFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return SouthSlavicAnalyzer.exact();
    }
}

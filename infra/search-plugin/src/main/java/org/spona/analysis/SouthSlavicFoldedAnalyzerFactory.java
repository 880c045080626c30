package org.spona.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** The analyzer for prefixes and typing errors, see {@link SouthSlavicAnalyzer#folded()}. */
@NamedComponent("south_slavic_folded")
public final class SouthSlavicFoldedAnalyzerFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return SouthSlavicAnalyzer.folded();
    }
}

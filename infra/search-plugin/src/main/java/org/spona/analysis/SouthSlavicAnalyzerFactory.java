package org.spona.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** The analyzer for texts and queries, see {@link SouthSlavicAnalyzer#full()}. */
@NamedComponent("south_slavic")
public final class SouthSlavicAnalyzerFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return SouthSlavicAnalyzer.full();
    }
}

package org.spona.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** The analyzer for texts in English and Albanian, see {@link SouthSlavicAnalyzer#neighbours()}. */
@NamedComponent("english_albanian")
public final class EnglishAlbanianAnalyzerFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return SouthSlavicAnalyzer.neighbours();
    }
}

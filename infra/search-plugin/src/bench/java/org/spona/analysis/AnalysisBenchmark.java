package org.spona.analysis;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.sr.SerbianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Texts a second through our analyzer and through Lucene's for Serbian; the text is {@code prose.txt}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class AnalysisBenchmark {

    private final String text = String.join("\n", RuleFile.lines("prose.txt"));
    private final Analyzer spona = SouthSlavicAnalyzer.full();
    private final Analyzer lucene = new SerbianAnalyzer();

    @Benchmark
    public int spona() throws IOException {
        return letters(spona);
    }

    @Benchmark
    public int luceneSerbian() throws IOException {
        return letters(lucene);
    }

    private int letters(Analyzer analyzer) throws IOException {
        int letters = 0;
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                letters += term.length();
            }
            stream.end();
        }
        return letters;
    }
}

/**
 * Text analysis for Serbian, Bosnian, Croatian, Montenegrin and Macedonian: every written form of a word becomes one
 * term. Offsets are never touched, so highlights mark the word as its author wrote it.
 */
@NullMarked
package org.spona.analysis;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.spona.knowledge.words;

import org.jspecify.annotations.NullMarked;

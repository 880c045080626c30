@NullMarked
package org.spona.knowledge.search.suggestion;

import org.jspecify.annotations.NullMarked;

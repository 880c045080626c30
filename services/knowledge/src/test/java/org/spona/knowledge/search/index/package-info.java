@NullMarked
package org.spona.knowledge.search.index;

import org.jspecify.annotations.NullMarked;

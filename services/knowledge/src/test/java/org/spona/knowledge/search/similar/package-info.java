@NullMarked
package org.spona.knowledge.search.similar;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.spona.knowledge.search.saved;

import org.jspecify.annotations.NullMarked;

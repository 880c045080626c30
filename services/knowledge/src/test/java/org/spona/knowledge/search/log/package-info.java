@NullMarked
package org.spona.knowledge.search.log;

import org.jspecify.annotations.NullMarked;

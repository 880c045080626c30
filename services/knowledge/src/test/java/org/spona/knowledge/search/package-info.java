@NullMarked
package org.spona.knowledge.search;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.spona.knowledge.exchange.sheet;

import org.jspecify.annotations.NullMarked;

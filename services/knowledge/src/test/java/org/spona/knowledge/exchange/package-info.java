@NullMarked
package org.spona.knowledge.exchange;

import org.jspecify.annotations.NullMarked;

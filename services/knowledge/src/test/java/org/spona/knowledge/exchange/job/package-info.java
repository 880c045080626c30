@NullMarked
package org.spona.knowledge.exchange.job;

import org.jspecify.annotations.NullMarked;

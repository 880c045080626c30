/** The load test: fills the house with practices and measures it through the gateway, as people and scripts use it. */
@NullMarked
package org.spona.infra.load;

import org.jspecify.annotations.NullMarked;

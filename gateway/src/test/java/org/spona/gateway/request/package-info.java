@NullMarked
package org.spona.gateway.request;

import org.jspecify.annotations.NullMarked;

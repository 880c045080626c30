/** What the chart in {@code helm/} promises about everything it renders. */
@NullMarked
package org.spona.infra.checks.chart;

import org.jspecify.annotations.NullMarked;

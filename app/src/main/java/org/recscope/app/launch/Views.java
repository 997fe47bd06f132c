package org.recscope.app.launch;

import java.util.List;
import org.recscope.app.view.ViewFactory;
import org.recscope.app.view.calibration.CalibrationView;
import org.recscope.app.view.compare.CompareView;
import org.recscope.app.view.diversity.DiversityView;
import org.recscope.app.view.experiment.ExperimentView;
import org.recscope.app.view.foretell.ForetellView;
import org.recscope.app.view.offpolicy.OffPolicyView;
import org.recscope.app.view.open.OpenView;
import org.recscope.app.view.overview.OverviewView;
import org.recscope.app.view.report.ReportView;
import org.recscope.app.view.segments.SegmentsView;
import org.recscope.app.view.welcome.WelcomeView;

/// The views of the program in the order of the navigation rail: one line adds a view.
final class Views {
    static final List<ViewFactory> ALL = List.of(
            WelcomeView::new, //
            OpenView::new,
            OverviewView::new,
            SegmentsView::new,
            CompareView::new,
            CalibrationView::new,
            DiversityView::new,
            ExperimentView::new,
            OffPolicyView::new,
            ForetellView::new,
            ReportView::new);

    private Views() {}
}

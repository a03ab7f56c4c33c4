import AnchoringIcon from '@mui/icons-material/AnchorOutlined';
import EventsIcon from '@mui/icons-material/EventOutlined';
import ExportIcon from '@mui/icons-material/FileDownloadOutlined';
import FrontIcon from '@mui/icons-material/ArticleOutlined';
import FundingIcon from '@mui/icons-material/PaymentsOutlined';
import IndicatorsIcon from '@mui/icons-material/SpeedOutlined';
import IntroductionIcon from '@mui/icons-material/MenuBookOutlined';
import LearningIcon from '@mui/icons-material/SchoolOutlined';
import NetworksIcon from '@mui/icons-material/HubOutlined';
import OrganisationsIcon from '@mui/icons-material/ApartmentOutlined';
import OverviewIcon from '@mui/icons-material/InsightsOutlined';
import PlanIcon from '@mui/icons-material/FlagOutlined';
import PrioritiesIcon from '@mui/icons-material/ChecklistOutlined';
import ProjectActivitiesIcon from '@mui/icons-material/EventAvailableOutlined';
import ProjectsIcon from '@mui/icons-material/AccountTreeOutlined';
import PurposeIcon from '@mui/icons-material/LightbulbOutlined';
import ResultsIcon from '@mui/icons-material/EmojiEventsOutlined';
import TemplateIcon from '@mui/icons-material/PaletteOutlined';
import TestEnvironmentsIcon from '@mui/icons-material/BiotechOutlined';
import TestimonialsIcon from '@mui/icons-material/FormatQuoteOutlined';
import YearShiftIcon from '@mui/icons-material/EventRepeatOutlined';
import type SvgIcon from '@mui/material/SvgIcon';
import type { ComponentType } from 'react';
import { EventsPage } from '#renderer/features/events/EventsPage.tsx';
import { ExportPage } from '#renderer/features/export/ExportPage.tsx';
import { AnchoringPage } from '#renderer/features/finalProject/AnchoringPage.tsx';
import { LearningPage } from '#renderer/features/finalProject/LearningPage.tsx';
import { ProjectActivitiesPage } from '#renderer/features/finalProject/ProjectActivitiesPage.tsx';
import { PurposePage } from '#renderer/features/finalProject/PurposePage.tsx';
import { ResultsPage } from '#renderer/features/finalProject/ResultsPage.tsx';
import { FundingPage } from '#renderer/features/funding/FundingPage.tsx';
import { IndicatorsPage } from '#renderer/features/indicators/IndicatorsPage.tsx';
import { IntroductionPage } from '#renderer/features/introduction/IntroductionPage.tsx';
import { NetworksPage } from '#renderer/features/networks/NetworksPage.tsx';
import { OrganisationsPage } from '#renderer/features/organisations/OrganisationsPage.tsx';
import { OverviewPage } from '#renderer/features/overview/OverviewPage.tsx';
import { PlanPage } from '#renderer/features/plan/PlanPage.tsx';
import { PrioritiesPage } from '#renderer/features/priorities/PrioritiesPage.tsx';
import { ProjectsPage } from '#renderer/features/projects/ProjectsPage.tsx';
import { FrontPage } from '#renderer/features/reportInfo/FrontPage.tsx';
import { YearShiftPage } from '#renderer/features/rollForward/YearShiftPage.tsx';
import { TemplatePage } from '#renderer/features/template/TemplatePage.tsx';
import { TestEnvironmentsPage } from '#renderer/features/testEnvironments/TestEnvironmentsPage.tsx';
import { TestimonialsPage } from '#renderer/features/testimonials/TestimonialsPage.tsx';
import type { PageProps } from './PageProps.ts';
import type { PageId } from './pages.ts';

/** How each page is drawn, and its icon in the list of pages. */
export const pageViews: Record<PageId, { component: ComponentType<PageProps>; icon: typeof SvgIcon }> = {
  front: { component: FrontPage, icon: FrontIcon },
  introduction: { component: IntroductionPage, icon: IntroductionIcon },
  overview: { component: OverviewPage, icon: OverviewIcon },
  priorities: { component: PrioritiesPage, icon: PrioritiesIcon },
  projects: { component: ProjectsPage, icon: ProjectsIcon },
  events: { component: EventsPage, icon: EventsIcon },
  testEnvironments: { component: TestEnvironmentsPage, icon: TestEnvironmentsIcon },
  networks: { component: NetworksPage, icon: NetworksIcon },
  funding: { component: FundingPage, icon: FundingIcon },
  plan: { component: PlanPage, icon: PlanIcon },
  purpose: { component: PurposePage, icon: PurposeIcon },
  results: { component: ResultsPage, icon: ResultsIcon },
  learning: { component: LearningPage, icon: LearningIcon },
  anchoring: { component: AnchoringPage, icon: AnchoringIcon },
  projectActivities: { component: ProjectActivitiesPage, icon: ProjectActivitiesIcon },
  indicators: { component: IndicatorsPage, icon: IndicatorsIcon },
  testimonials: { component: TestimonialsPage, icon: TestimonialsIcon },
  organisations: { component: OrganisationsPage, icon: OrganisationsIcon },
  yearShift: { component: YearShiftPage, icon: YearShiftIcon },
  template: { component: TemplatePage, icon: TemplateIcon },
  export: { component: ExportPage, icon: ExportIcon },
};
